import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { momentsOf } from '../../shared/article/moments-of.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { type Apart, apartOf } from '../../shared/list/apart-of.ts'
import { fill, type Supply } from '../../shared/list/fill.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import type { Arrangement, DeskList } from '../../shared/list/list.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listSupply } from './list-supply.ts'

type Reader = Pick<DeskReader, 'desk' | 'tags' | 'head' | 'newest' | 'newestThat'>

/** An arrangement of a list, filled, with what that was made from. */
export type Filled = {
  readonly rows: readonly Row[]
  readonly apart: readonly Apart[]
  /** The articles that were looked at. */
  readonly seen: ReadonlySet<Guid>
  /** When time alone changes what it shows next; null when nothing of that kind is to come. */
  readonly until: Instant | null
}

/** A list with its articles, draft and live; what may not go public at `now` is in neither. */
export function listView(store: Reader, list: DeskList, now: Instant): ListView {
  const live = filled(store, list, list.live, now)
  return viewOf(list, live, list.draft === null ? live : filled(store, list, list.draft, now))
}

export function viewOf(list: DeskList, live: Filled, draft: Filled): ListView {
  return { list, live: live.rows, draft: draft.rows, apart: draft.apart }
}

/** Fills one arrangement and notes what it looked at, so that somebody can tell when it must be filled again. */
export function filled(
  store: Reader,
  list: Pick<DeskList, 'kind' | 'capacity' | 'rule'>,
  arrangement: Arrangement,
  now: Instant,
): Filled {
  const seen = new Set<Guid>()
  const moments = arrangement.heldBack.flatMap(({ until }) => until ?? [])
  const mayShow = (head: ArticleHead): boolean => {
    moments.push(...momentsOf(head))
    return omissionOf(head, now) === null
  }
  const headOf: Supply['headOf'] = (guid) => {
    seen.add(guid)
    return store.head(guid)
  }
  const supply: Supply = { ...listSupply(store, list, now, mayShow), headOf }
  const rows = fill(list, arrangement, supply)
  const apart = apartOf(list, arrangement, rows, supply)
  const until = moments.filter((moment) => moment > now).sort()[0] ?? null
  return { rows, apart, seen, until }
}

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { momentsOf } from '../../shared/article/moments-of.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { apartOf } from '../../shared/list/apart-of.ts'
import { draftOf } from '../../shared/list/draft-of.ts'
import { fill, type Supply } from '../../shared/list/fill.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { listSupply } from './list-supply.ts'

type Reader = Pick<DeskReader, 'desk' | 'tags' | 'head' | 'newest' | 'newestThat'>

/** A list with its articles, draft and live; what may not go public at `now` is in neither. */
export function listView(store: Reader, list: DeskList, now: Instant): ListView {
  return seenView(store, list, now).view
}

/** What a list shows, and what that was made from. */
export type SeenView = {
  readonly view: ListView
  /** The articles that were looked at. */
  readonly seen: ReadonlySet<Guid>
  /** When time alone changes what they say next; null when nothing of that kind is to come. */
  readonly until: Instant | null
}

/** The same with what was looked at, so that somebody can tell when it must be worked out again. */
export function seenView(store: Reader, list: DeskList, now: Instant): SeenView {
  const seen = new Set<Guid>()
  const moments = [list.live, list.draft].flatMap((arrangement) =>
    (arrangement?.heldBack ?? []).flatMap(({ until }) => until ?? []),
  )
  const mayShow = (head: ArticleHead): boolean => {
    moments.push(...momentsOf(head))
    return omissionOf(head, now) === null
  }
  const headOf: Supply['headOf'] = (guid) => {
    seen.add(guid)
    return store.head(guid)
  }
  const supply = (): Supply => ({ ...listSupply(store, list, now, mayShow), headOf })
  const live = fill(list, list.live, supply())
  const draft = list.draft === null ? live : fill(list, list.draft, supply())
  const apart = apartOf(list, draftOf(list), draft, supply())
  const until = moments.filter((moment) => moment > now).sort()[0] ?? null
  return { view: { list, live, draft, apart }, seen, until }
}

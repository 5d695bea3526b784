import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { type Omission, omissionOf } from '../../shared/article/omission-of.ts'
import type { OmittedArticle } from '../../shared/export/report.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { entriesOf } from '../../shared/list/entries-of.ts'
import { fill } from '../../shared/list/fill.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import { listSupply } from '../list/list-supply.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Carried } from './format.ts'

type Wish = {
  readonly now: Instant
  readonly matches?: (head: ArticleHead) => boolean
  readonly list?: ListName
  readonly carries?: readonly Carried[]
}

export type Selection = {
  /** What may go public, and what the format tells otherwise, by guid. */
  readonly articles: ReadonlyMap<Guid, ArticleHead>
  readonly omitted: readonly OmittedArticle[]
}

/** The articles asked for, in the order of their guids, and which of them may not go out and why. */
export function selectArticles(reader: DeskReader, wish: Wish): Selection {
  const articles = new Map<Guid, ArticleHead>()
  const omitted: OmittedArticle[] = []
  for (const head of wanted(reader, wish)) {
    const omission = omissionOf(head, wish.now)
    if (omission === null || isCarried(head, omission, wish.carries ?? [])) {
      articles.set(head.guid, head)
    } else omitted.push({ guid: head.guid, headline: headlineOf(head), omission })
  }
  return { articles, omitted }
}

function isCarried(
  { version }: ArticleHead,
  { reason }: Omission,
  carries: readonly Carried[],
): boolean {
  // Nobody was ever sent what was never released, so nobody need be told.
  return version > 0 && carries.some((carried) => carried === reason)
}

function wanted(reader: DeskReader, { matches, list, now }: Wish): readonly ArticleHead[] {
  const heads = list === undefined ? reader.heads() : listed(reader, reader.list(list), now)
  const found = matches === undefined ? [...heads] : Array.from(heads).filter(matches)
  return found.sort((one, other) => (one.guid < other.guid ? -1 : one.guid > other.guid ? 1 : 0))
}

/** What the live list shows, and what a hand put there that may not be shown, so that the report names it. */
function listed(reader: DeskReader, list: DeskList, now: Instant): Iterable<ArticleHead> {
  const mayShow = (head: ArticleHead): boolean => omissionOf(head, now) === null
  const shown = fill(list, list.live, listSupply(reader, list, now, mayShow)).flatMap(
    ({ head }) => head ?? [],
  )
  const heads = entriesOf(list.live).flatMap(({ article }) => reader.head(article) ?? [])
  return new Set([...shown, ...heads.filter((head) => !mayShow(head))])
}

export function headlineOf(head: ArticleHead): string {
  return (head.released ?? head.working).headline
}

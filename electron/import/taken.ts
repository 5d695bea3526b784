import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'

/** Where an article stood before an import; its text is here only where its last version has another. */
export type Before = Omit<Article, 'content'> & Partial<Pick<Article, 'content'>>

export type TakenArticle = {
  /** The version that came in, and when that was changed last. */
  readonly version: number
  readonly changedAt: Instant
  /** What stood there before; null for a story that was new. */
  readonly before: Before | null
}

/** What an import has changed, as far as taking it back needs to know. */
export type Taken = {
  readonly articles: Map<Guid, TakenArticle>
  /** Each list as the import made it, and as it was; null for a new one. */
  readonly lists: Map<ListName, { readonly after: DeskList; readonly before: DeskList | null }>
}

export function newTaken(): Taken {
  return { articles: new Map(), lists: new Map() }
}

export function noteArticle({ articles }: Taken, article: Article, known: Article | null): void {
  const { guid, version, changedAt } = article
  const first = articles.get(guid)
  // A later version in the same import does not hide what was there before it.
  const before = first === undefined ? beforeOf(known) : first.before
  articles.set(guid, { version, changedAt, before })
}

function beforeOf(article: Article | null): Before | null {
  if (article === null || article.version === 0 || article.isEdited) return article
  const { content: _content, ...before } = article
  return before
}

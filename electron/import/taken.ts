import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'

/** Where an article stood before an import; its text is in its last version. */
export type Before = Omit<Article, 'content'>

/** What an import has changed, as far as taking it back needs to know. */
export type Taken = {
  /** The version that came in, and what stood there before; null for a story that was new. */
  readonly articles: Map<Guid, { readonly version: number; readonly before: Before | null }>
  /** Each list as the import made it, and as it was; null for a new one. */
  readonly lists: Map<ListName, { readonly after: DeskList; readonly before: DeskList | null }>
}

export function newTaken(): Taken {
  return { articles: new Map(), lists: new Map() }
}

export function noteArticle({ articles }: Taken, article: Article, known: Article | null): void {
  const { guid, version } = article
  const first = articles.get(guid)
  // A later version in the same import does not hide what was there before it.
  const before = first === undefined ? withoutContent(known) : first.before
  articles.set(guid, { version, before })
}

function withoutContent(article: Article | null): Before | null {
  if (article === null) return null
  const { content: _content, ...before } = article
  return before
}

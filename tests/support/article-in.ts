import type { DeskStore } from '../../electron/store/desk-store.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'

/** An article that a desk must have. */
export async function articleIn(store: DeskStore, guid: string): Promise<Article> {
  const article = await store.readArticle(guid as Guid)
  if (article === null) throw new Error(`no ${guid}`)
  return article
}

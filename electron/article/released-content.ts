import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** What the world has of an article; null before the first release. */
export async function releasedContent(
  store: Pick<DeskReader, 'readVersion'>,
  article: Article,
): Promise<Content | null> {
  if (article.version === 0) return null
  if (!article.isEdited) return article.content
  return (await store.readVersion(article.guid, article.version))?.content ?? null
}

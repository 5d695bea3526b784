import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import { releasedContent } from './released-content.ts'

/**
 * An article's file and what the world has of it, read again since tags are read otherwise. What is
 * known of them stands in for what is damaged; a disk that refuses now throws.
 */
export async function savedNow(
  store: Pick<DeskReader, 'readArticle' | 'readVersion' | 'tagsNow'>,
  known: Article,
  knownReleased: Content | null,
): Promise<{ readonly saved: Article; readonly released: Content | null }> {
  const now = store.tagsNow()
  const read = await store.readArticle(known.guid).catch(nullWhenDamaged)
  const saved = read ?? { ...known, content: contentNow(known.content, now) }
  const released = await releasedContent(store, saved).catch(
    () => knownReleased && contentNow(knownReleased, now),
  )
  return { saved, released }
}

function nullWhenDamaged(error: unknown): null {
  if (error instanceof DeskError && error.problem.code === 'damaged') return null
  throw error
}

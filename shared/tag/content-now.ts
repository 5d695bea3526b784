import type { TagId } from './tag.ts'
import type { TagsNow } from './tags-now.ts'

/** Something with tags as they are meant now; the same object when nothing is to be done. */
export function contentNow<T extends { readonly tags: readonly TagId[] }>(
  content: T,
  now: TagsNow,
): T {
  const tags = now(content.tags)
  return tags === content.tags ? content : { ...content, tags }
}

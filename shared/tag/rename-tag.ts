import { cleanTagName } from './clean-tag-name.ts'
import { findTag } from './find-tag.ts'
import type { Tag, TagId } from './tag.ts'

/**
 * Gives a tag another name; null when another tag already goes by it, since two tags with one name
 * are a merge. The slug stays, because addresses in the world hold it.
 */
export function renameTag(tags: readonly Tag[], id: TagId, name: string): readonly Tag[] | null {
  const clean = cleanTagName(name)
  const holder = findTag(tags, clean)
  if (clean === '' || (holder !== null && holder.id !== id)) return null
  return tags.map((tag) => (tag.id === id ? { ...tag, name: clean } : tag))
}

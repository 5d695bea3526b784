import type { TagBook } from './tag-book.ts'
import type { TagId } from './tag.ts'

export type TagsNow = (tags: readonly TagId[]) => readonly TagId[]

/**
 * An article's tags as they are meant now: one that was merged is the one it was merged into, one
 * that was deleted is not there, the order stays and none is there twice. The same array when
 * nothing is to be done.
 */
export function tagsNow({ gone }: Pick<TagBook, 'gone'>): TagsNow {
  const went = new Map(Object.entries(gone))
  if (went.size === 0) return (tags) => tags

  function now(tag: TagId): TagId | null {
    let at: TagId | null = tag
    // A file that was meddled with may lead in a circle; no way is longer than there are tags.
    for (let steps = 0; at !== null && went.has(at); steps += 1) {
      if (steps > went.size) return null
      at = went.get(at) ?? null
    }
    return at
  }

  return (tags) => {
    if (!tags.some((tag) => went.has(tag))) return tags
    return [...new Set(tags.flatMap((tag) => now(tag) ?? []))]
  }
}

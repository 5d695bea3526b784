import type { TagId } from './tag.ts'

/** An article's tags with one of them put into a gap, counted as they stand before. */
export function moveTag(tags: readonly TagId[], id: TagId, gap: number): readonly TagId[] {
  if (!tags.includes(id)) return tags
  const before = tags.slice(0, gap).filter((other) => other !== id)
  const after = tags.slice(gap).filter((other) => other !== id)
  return [...before, id, ...after]
}

import type { TagId } from './tag.ts'

/** The tags with one more, after the tag that it follows in `order`, or first when it follows none. */
export function placeLike(
  tags: readonly TagId[],
  tag: TagId,
  order: readonly TagId[],
): readonly TagId[] {
  if (tags.includes(tag)) return tags
  const before = order.slice(0, order.indexOf(tag)).findLast((other) => tags.includes(other))
  return tags.toSpliced(before === undefined ? 0 : tags.indexOf(before) + 1, 0, tag)
}

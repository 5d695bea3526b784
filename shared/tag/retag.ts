import type { TagId } from './tag.ts'

export type RetagWay = 'add' | 'remove'

/** An article's tags with some more or some fewer; its others keep their order, and none is there twice. */
export function retag(
  tags: readonly TagId[],
  way: RetagWay,
  which: readonly TagId[],
): readonly TagId[] {
  if (way === 'remove') return tags.filter((tag) => !which.includes(tag))
  const added = [...new Set(which)].filter((tag) => !tags.includes(tag))
  return added.length === 0 ? tags : [...tags, ...added]
}

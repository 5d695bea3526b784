import { isSameJson } from '../is-same-json.ts'
import { placeLike } from './place-like.ts'
import type { TagId } from './tag.ts'

/**
 * Two edits of one article's tags as one: what either took away is gone, what either added is there,
 * theirs next to the tag that it follows.
 */
export function mergeTagEdits(
  base: readonly TagId[],
  mine: readonly TagId[],
  theirs: readonly TagId[],
): readonly TagId[] {
  if (isSameJson(mine, base)) return theirs
  const kept = mine.filter((tag) => theirs.includes(tag) || !base.includes(tag))
  return theirs
    .filter((tag) => !base.includes(tag))
    .reduce((merged, tag) => placeLike(merged, tag, theirs), kept as readonly TagId[])
}

import { mergeNames } from '../merge-names.ts'
import type { TagId } from './tag.ts'

/** Two edits of one article's tags as one: what either took away is gone, what either added is there. */
export function mergeTagEdits(
  base: readonly TagId[],
  mine: readonly TagId[],
  theirs: readonly TagId[],
): readonly TagId[] {
  return mergeNames(base, mine, theirs)
}

import { isSameJson } from './is-same-json.ts'

/** Two edits of one list of names as one: what either took away is gone, what either added is there. */
export function mergeNames<Name>(
  base: readonly Name[],
  mine: readonly Name[],
  theirs: readonly Name[],
): readonly Name[] {
  if (isSameJson(mine, base)) return theirs
  const kept = mine.filter((name) => theirs.includes(name) || !base.includes(name))
  const added = theirs.filter((name) => !base.includes(name) && !kept.includes(name))
  return [...kept, ...added]
}

import { isSameJson } from './is-same-json.ts'

/** Puts one more name among names; `theirs` says what stood beside it. */
type Place<Name> = (names: readonly Name[], name: Name, theirs: readonly Name[]) => readonly Name[]

/**
 * Two edits of one list of names as one: what either took away is gone, what either added is there,
 * theirs where `place` puts it.
 */
export function mergeNames<Name>(
  base: readonly Name[],
  mine: readonly Name[],
  theirs: readonly Name[],
  place: Place<Name> = atEnd,
): readonly Name[] {
  if (isSameJson(mine, base)) return theirs
  const kept: readonly Name[] = mine.filter((name) => theirs.includes(name) || !base.includes(name))
  return theirs
    .filter((name) => !base.includes(name))
    .reduce((merged, name) => place(merged, name, theirs), kept)
}

function atEnd<Name>(names: readonly Name[], name: Name): readonly Name[] {
  return names.includes(name) ? names : [...names, name]
}

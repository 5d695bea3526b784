// What stands between the names of a byline, in English and Ukrainian.
const lead = /^(?:.*(?:^|\s)(?:by|and|та|і|й)\s+|.*,\s*)/i

/** Whole bylines that the typed one may become: its last name exchanged for each person it may be. */
export function bylineSuggestions(byline: string, people: readonly string[]): readonly string[] {
  const before = lead.exec(byline)?.[0] ?? ''
  const typed = byline.slice(before.length).trim().toLocaleLowerCase()
  return people
    .filter((name) => name.toLocaleLowerCase().includes(typed) && !before.includes(name))
    .map((name) => before + name)
    .filter((suggestion) => suggestion !== byline)
}

/** The words that begin alike, each with the numbers of its stories, oldest first. */
export type SearchPiece = {
  readonly prefix: string
  readonly words: readonly (readonly [string, readonly number[]])[]
}

// About what a phone on the road loads at once: thirty kilobytes.
const most = 4000
const shortest = 2

/**
 * An index in pieces by the first letters of its words: two of them, and more where many stories have
 * such words, so that no piece grows with the desk. A piece has no word that stands in a longer one.
 */
export function searchPieces(
  index: ReadonlyMap<string, readonly number[]>,
): readonly SearchPiece[] {
  const words = [...index].sort(([one], [other]) => (one < other ? -1 : 1))
  return split(words, shortest)
}

function split(words: SearchPiece['words'], length: number): readonly SearchPiece[] {
  const groups = new Map<string, (readonly [string, readonly number[]])[]>()
  for (const entry of words) {
    const prefix = Array.from(entry[0]).slice(0, length).join('')
    const group = groups.get(prefix)
    if (group === undefined) groups.set(prefix, [entry])
    else group.push(entry)
  }
  return Array.from(groups, ([prefix, group]) => {
    const [whole, longer] = [
      group.filter(([word]) => word === prefix),
      group.filter(([word]) => word !== prefix),
    ]
    const size = group.reduce((sum, [, stories]) => sum + stories.length, 0)
    if (size <= most || longer.length === 0) return [{ prefix, words: group }]
    const own = whole.length === 0 ? [] : [{ prefix, words: whole }]
    return [...own, ...split(longer, length + 1)]
  }).flat()
}

/**
 * Whether one word becomes the other by at most `most` slips of the fingers: a letter too many, too
 * few, another one, or two that changed places.
 */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      let slips = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwapped) slips = Math.min(slips, at(before, j - 2) + 1)
      next.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return false
    before = row
    row = next
  }
  return at(row, other.length) <= most
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity
}

/** How many slips a word may have and still be understood; short words are too much alike. */
export function slipsAllowed(word: string): readonly number[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return []
  return word.length < 8 ? [1] : [1, 2]
}

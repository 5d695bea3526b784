/**
 * Whether one word becomes the other by at most `most` slips of the fingers: a letter too many, too
 * few, another one, or two that changed places.
 */
export function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || !mayBeNear(one, other, most)) return false
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

/**
 * Tells most words apart at a glance: a slip takes one letter out of a word at most and puts one in.
 * A desk has tens of thousands of words, and comparing letter by letter costs a hundred times as much.
 */
function mayBeNear(one: string, other: string, most: number): boolean {
  let odd = lettersOf(one) ^ lettersOf(other)
  let count = 0
  for (; odd !== 0 && count <= 2 * most; count += 1) odd &= odd - 1
  return count <= 2 * most
}

/** A word's letters as bits; some letters share one, which only lets more words pass. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity
}

/** How many slips a word may have and still be understood; short words are too much alike. */
export function slipsAllowed(word: string): readonly number[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return []
  return word.length < 8 ? [1] : [1, 2]
}

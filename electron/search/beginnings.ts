/** So many are kept: of a hundred thousand articles each takes 12 kB. */
const mostKept = 128
const short = /^[\p{L}\p{N}]{1,2}$/u

/** Bits by the articles' numbers. */
type Numbers = Uint8Array

/**
 * The articles that have a word with one of some short beginnings, as somebody asked for them: the first
 * letter of a word meets most of a desk, and it is the one whose answer is waited for longest.
 */
export class Beginnings {
  readonly #kept = new Map<string, Numbers>()

  /** Their numbers from the lowest on; null where nobody has asked for that beginning lately. */
  ids(beginning: string): Uint32Array | null {
    const numbers = this.#kept.get(beginning)
    if (numbers === undefined) return null
    this.#kept.delete(beginning)
    this.#kept.set(beginning, numbers)
    return idsOf(numbers)
  }

  /** Keeps what a search for it found; a longer one meets too few to be worth it. */
  keep(beginning: string, ids: Uint32Array): void {
    if (!short.test(beginning)) return
    let numbers: Numbers = new Uint8Array(1_024)
    for (const id of ids) numbers = withId(numbers, id)
    this.#kept.set(beginning, numbers)
    for (const oldest of this.#kept.keys())
      if (this.#kept.size > mostKept) this.#kept.delete(oldest)
  }

  /** The article has those words now, and no others. */
  put(id: number, words: Iterable<string>): void {
    const begun = new Set<string>()
    for (const word of words) {
      const [first = '', second = ''] = word
      begun.add(first).add(first + second)
    }
    this.drop(id)
    for (const [beginning, numbers] of this.#kept)
      if (begun.has(beginning)) this.#kept.set(beginning, withId(numbers, id))
  }

  drop(id: number): void {
    for (const numbers of this.#kept.values()) {
      const bits = numbers[id >> 3]
      if (bits !== undefined) numbers[id >> 3] = bits & ~(1 << (id & 7))
    }
  }

  forget(): void {
    this.#kept.clear()
  }
}

/** With one more, in a longer array where it has no place in this one. */
function withId(numbers: Numbers, id: number): Numbers {
  let roomy = numbers
  if (id >> 3 >= numbers.length) {
    roomy = new Uint8Array(Math.max(2 * numbers.length, (id >> 3) + 1))
    roomy.set(numbers)
  }
  roomy[id >> 3] = (roomy[id >> 3] ?? 0) | (1 << (id & 7))
  return roomy
}

function idsOf(numbers: Numbers): Uint32Array {
  const ids = new Uint32Array(numbers.length * 8)
  let count = 0
  for (let byte = 0; byte < numbers.length; byte += 1) {
    const bits = numbers[byte] ?? 0
    if (bits === 0) continue
    for (let bit = 0; bit < 8; bit += 1) {
      if ((bits & (1 << bit)) === 0) continue
      ids[count] = byte * 8 + bit
      count += 1
    }
  }
  return ids.slice(0, count)
}

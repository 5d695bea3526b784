import { stemsOf } from '../../shared/query/stems-of.ts'

/** Every word that a desk's articles have said, by itself and by its stems. */
export class Vocabulary {
  readonly #words = new Set<string>()
  readonly #byStem = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word)
  }

  /** Whether it is new. */
  add(word: string): boolean {
    if (this.#words.has(word)) return false
    this.#words.add(word)
    for (const stem of stemsOf(word)) {
      const forms = this.#byStem.get(stem)
      if (forms === undefined) this.#byStem.set(stem, [word])
      else forms.push(word)
    }
    return true
  }

  words(): Iterable<string> {
    return this.#words
  }

  byStem(): Iterable<readonly [string, readonly string[]]> {
    return this.#byStem
  }

  readonly formsOf = (stem: string): Iterable<string> => this.#byStem.get(stem) ?? []
}

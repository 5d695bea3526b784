import { stemsOf } from './stems-of.ts'

/** What a folded word is compared by: two words that share one of these are forms of one word, or the same. */
export function formsOf(word: string): readonly string[] {
  const stems = stemsOf(word)
  return stems.length === 0 ? [word] : stems
}

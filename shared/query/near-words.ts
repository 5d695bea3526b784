import { isNear, slipsAllowed } from './is-near.ts'
import type { Sought } from './sought.ts'
import { stemsOf } from './stems-of.ts'

/** Whether a slip may be looked for in it when the desk does not have it. */
export function mayHaveSlip({ words, isPhrase, isNegated }: Sought): boolean {
  return words.length === 1 && !isPhrase && !isNegated && slipsAllowed(words[0] ?? '').length > 0
}

/** Shorter ones are too much alike. */
const shortestStem = 4

/** The words of a desk, and which of them share a stem. */
export type Vocabulary = {
  readonly words: () => Iterable<string>
  readonly byStem: () => Iterable<readonly [stem: string, words: readonly string[]]>
}

/**
 * The words of a desk that were probably meant: those with the fewest slips, by themselves or, in
 * another form than the typed one, by their stems.
 */
export function nearWords(
  word: string,
  vocabulary: Vocabulary,
  isUsed: (word: string) => boolean,
): readonly string[] {
  const typed = stemsOf(word).filter(({ length }) => length >= shortestStem)
  for (const slips of slipsAllowed(word)) {
    const near = [...nearIn(vocabulary.words(), (one) => isNear(word, one, slips))].filter(isUsed)
    if (near.length > 0) return near
    const stems = nearIn(vocabulary.byStem(), ([stem]) =>
      typed.some((one) => isNear(one, stem, slips)),
    )
    const related = [...new Set([...stems].flatMap(([, words]) => words))].filter(isUsed)
    if (related.length > 0) return related
  }
  return []
}

function* nearIn<T>(all: Iterable<T>, isNear: (one: T) => boolean): Iterable<T> {
  for (const one of all) if (isNear(one)) yield one
}

import { isLearnt } from '../../shared/spelling/is-learnt.ts'
import type { Speller } from './speller.ts'

/** The words that neither the dictionary nor the learnt ones know; null without a dictionary. */
export async function misspeltIn(
  words: readonly string[],
  language: string,
  around: { readonly speller: Speller; readonly learnt: ReadonlySet<string> },
): Promise<readonly string[] | null> {
  const { speller, learnt } = around
  const strange = (word: string): boolean => !isLearnt(word, learnt)
  const unknown = await speller.check(language, words)
  if (unknown === null) return null
  const misspelt = unknown.filter(strange)
  // “Kyiv-based” is right when a name and a word of the dictionary make it up.
  const parts = misspelt.filter((word) => partsOf(word).length > 1).flatMap(partsOf)
  const wrong = new Set(
    parts.length === 0 ? [] : await speller.check(language, parts.filter(strange)),
  )
  const hasName = (word: string): boolean => partsOf(word).some((part) => !strange(part))
  return misspelt.filter((word) => !hasName(word) || partsOf(word).some((part) => wrong.has(part)))
}

function partsOf(word: string): readonly string[] {
  return word.split('-')
}

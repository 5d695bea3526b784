import { plainWord } from './plain-word.ts'

/**
 * Whether the word is one of those learnt. One learnt in small letters is known with a capital too,
 * one with a capital also in a line of capitals, and either as an owner: Kyiv’s.
 */
export function isLearnt(word: string, learnt: ReadonlySet<string>): boolean {
  const plain = plainWord(word)
  const owner = plain.replace(/'s$/i, '')
  return [plain, owner].some((form) => spellings(form).some((one) => learnt.has(one)))
}

function spellings(word: string): readonly string[] {
  const first = word.charAt(0)
  const rest = word.slice(1)
  const capitals = word === word.toUpperCase() ? [first + rest.toLowerCase()] : []
  return [word, first.toLowerCase() + rest, ...capitals]
}

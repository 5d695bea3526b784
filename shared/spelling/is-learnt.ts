import { plainWord } from './plain-word.ts'

/** Whether the desk knows the word; one learnt in small letters is known with a capital too. */
export function isLearnt(word: string, learnt: ReadonlySet<string>): boolean {
  const plain = plainWord(word)
  const first = plain.charAt(0)
  return learnt.has(plain) || learnt.has(first.toLowerCase() + plain.slice(1))
}

import type { Sought } from './sought.ts'
import { stemsOf } from './stems-of.ts'

/** Whether a text, as `wordLine` gives it, says what is looked for; tags and negation are the caller's. */
export function says(line: string, { words, isPhrase, near }: Sought): boolean {
  const [word = ''] = words
  if (isPhrase) return line.includes(` ${words.join(' ')} `)
  if (line.includes(` ${words.join(' ')}`)) return true
  if (words.length > 1) return false
  const stems = stemsSought(word, near)
  return stems.size > 0 && line.split(' ').some((one) => isForm(one, stems, near))
}

/** The stems that a word of a text must share one of. */
export function stemsSought(word: string, near: readonly string[]): ReadonlySet<string> {
  return new Set(near.length === 0 ? stemsOf(word) : near.flatMap(stemsOf))
}

export function isForm(
  word: string,
  stems: ReadonlySet<string>,
  near: readonly string[] = [],
): boolean {
  return near.includes(word) || stemsOf(word).some((stem) => stems.has(stem))
}

import type { Sought } from './sought.ts'
import { stemsOf } from './stems-of.ts'

// The same words come again in every text, and each is judged once.
const judged = new WeakMap<Sought, Map<string, boolean>>()

/** Whether a text, as `wordLine` gives it, says what is looked for; tags and negation are the caller's. */
export function says(line: string, sought: Sought): boolean {
  const { words, isPhrase } = sought
  if (isPhrase) return line.includes(` ${words.join(' ')} `)
  if (line.includes(` ${words.join(' ')}`)) return true
  return words.length === 1 && saysForm(line, sought)
}

function saysForm(line: string, sought: Sought): boolean {
  const { words, near } = sought
  const stems = stemsSought(words[0] ?? '', near)
  if (stems.size === 0 && near.length === 0) return false
  const known = judged.get(sought) ?? new Map<string, boolean>()
  judged.set(sought, known)
  return line.split(' ').some((word) => {
    let isFound = known.get(word)
    if (isFound === undefined) {
      isFound = isForm(word, stems, near)
      known.set(word, isFound)
    }
    return isFound
  })
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

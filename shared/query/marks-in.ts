import { isForm, stemsSought } from './says.ts'
import type { Sought } from './sought.ts'
import { wordsIn, type Word } from './words-in.ts'

/** From where to where a text says what was looked for. */
export type Mark = readonly [from: number, to: number]

/** Where a text says any of it, in order and without overlaps. */
export function marksIn(text: string, sought: readonly Sought[]): readonly Mark[] {
  const words = wordsIn(text)
  const marks = sought.filter(({ isNegated }) => !isNegated).flatMap((one) => marksOf(words, one))
  return merged(marks)
}

function marksOf(words: readonly Word[], sought: Sought): readonly Mark[] {
  const isFound = sought.words.length === 1 && !sought.isPhrase ? alone(sought) : null
  if (isFound !== null) {
    return words.filter(({ word }) => isFound(word)).map(({ from, to }) => [from, to])
  }
  return words.flatMap((first, at) => {
    const last = words[at + sought.words.length - 1]
    return last !== undefined && standsAt(words, at, sought) ? [[first.from, last.to] as const] : []
  })
}

function alone({ words: [word = ''], near }: Sought): (word: string) => boolean {
  const stems = stemsSought(word, near)
  return (one) => one.startsWith(word) || isForm(one, stems, near)
}

function standsAt(
  words: readonly Word[],
  at: number,
  { words: sought, isPhrase }: Sought,
): boolean {
  return sought.every((word, place) => {
    const here = words[at + place]?.word ?? ''
    const mayGoOn = !isPhrase && place === sought.length - 1
    return mayGoOn ? here.startsWith(word) : here === word
  })
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const joined: [number, number][] = []
  for (const [from, to] of [...marks].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

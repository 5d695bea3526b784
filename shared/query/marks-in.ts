import { initialOf } from './initial-of.ts'
import { isForm, stemsSought } from './says.ts'
import type { Sought } from './sought.ts'
import { wordsIn, type Word } from './words-in.ts'

/** From where to where a text says what was looked for. */
export type Mark = readonly [from: number, to: number]

export type Marked = {
  /** In order and without overlaps. */
  readonly marks: readonly Mark[]
  /** How many of the things that were looked for the text says. */
  readonly kinds: number
}

/** Where a text says any of it, in order and without overlaps. */
export function marksIn(text: string, sought: readonly Sought[]): readonly Mark[] {
  return marker(sought)(text).marks
}

/** The same for many texts: what is looked for is made ready once. */
export function marker(sought: readonly Sought[]): (text: string) => Marked {
  const finders = sought.filter(({ isNegated }) => !isNegated).map(finderOf)
  return (text) => {
    const words = wordsIn(text)
    const found = finders.map((find) => find(words)).filter(({ length }) => length > 0)
    return { marks: merged(found.flat()), kinds: found.length }
  }
}

type Finder = (words: readonly Word[]) => readonly Mark[]

function finderOf(sought: Sought): Finder {
  if (sought.words.length === 1 && !sought.isPhrase) {
    const isFound = alone(sought)
    return (words) =>
      words.filter(({ word }) => isFound(word)).map(({ from, to }) => [from, to] as const)
  }
  return (words) =>
    words.flatMap((first, at) => {
      const last = words[at + sought.words.length - 1]
      if (last === undefined || !standsAt(words, at, sought)) return []
      return [[first.from, last.to] as const]
    })
}

function alone({ words: [word = ''], near }: Sought): (word: string) => boolean {
  const stems = stemsSought(word, near)
  const initials = new Set([word, ...near, ...stems].map(initialOf))
  return (one) => initials.has(initialOf(one)) && (one.startsWith(word) || isForm(one, stems, near))
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

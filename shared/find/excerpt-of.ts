import type { Match } from './match.ts'
import { notText } from './not-text.ts'

/** A hit with the words around it, on one line. */
export type Excerpt = { readonly before: string; readonly found: string; readonly after: string }

const longestBefore = 48
const longestAfter = 90
const longestFound = 300

export function excerptOf(text: string, { from, to }: Pick<Match, 'from' | 'to'>): Excerpt {
  const found = text.slice(from, to)
  return {
    before: oneLine(headOf(text, from)),
    found: found.length > longestFound ? `${found.slice(0, longestFound)}…` : found,
    after: oneLine(tailOf(text, to)),
  }
}

function headOf(text: string, from: number): string {
  if (from <= longestBefore) return text.slice(0, from)
  const near = text.slice(from - longestBefore, from)
  // A cut word tells less than none.
  return `…${near.slice(Math.max(0, near.indexOf(' ')))}`
}

function tailOf(text: string, to: number): string {
  const rest = text.slice(to)
  if (rest.length <= longestAfter) return rest
  const near = rest.slice(0, longestAfter)
  const space = near.lastIndexOf(' ')
  return `${near.slice(0, space === -1 ? longestAfter : space)} …`
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(notText, '▢')
}

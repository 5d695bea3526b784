import { foldedWords } from './words-in.ts'

/** Stands between two blocks, so that no phrase reaches from one into the next. */
const edge = '|'

/** A text as an index holds it: its words folded, a space on each side, `|` between its lines. */
export function wordLine(text: string): string {
  const lines = text.split('\n').map((line) => foldedWords(line).join(' '))
  return ` ${lines.filter((line) => line !== '').join(` ${edge} `)} `
}

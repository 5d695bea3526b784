import type { Mark } from './marks-in.ts'

export type MarkedPiece = {
  readonly from: number
  readonly text: string
  readonly isMarked: boolean
}

/** A text in pieces, in order, of which the marked ones are drawn as such. */
export function markedPieces(text: string, marks: readonly Mark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const [from, to] of marks) {
    pieces.push({ from: at, text: text.slice(at, from), isMarked: false })
    pieces.push({ from, text: text.slice(from, to), isMarked: true })
    at = to
  }
  pieces.push({ from: at, text: text.slice(at), isMarked: false })
  return pieces.filter((piece) => piece.text !== '')
}

import { markedPieces } from '../../shared/query/marked-pieces.ts'
import type { Mark } from '../../shared/query/marks-in.ts'

/** A text in which what was looked for stands out. */
export function Marked({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly Mark[]
}) {
  return markedPieces(text, marks).map((piece) =>
    piece.isMarked ? (
      <mark key={piece.from} className="hit">
        {piece.text}
      </mark>
    ) : (
      <span key={piece.from}>{piece.text}</span>
    ),
  )
}

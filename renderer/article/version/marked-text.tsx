import type { Piece } from '../../../shared/article/compare-words.ts'

/** A text with what it gained and lost, for the eye and for a screen reader alike. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, at) => {
    if (kind === 'added') return <ins key={at}>{text}</ins>
    if (kind === 'removed') return <del key={at}>{text}</del>
    return <span key={at}>{text}</span>
  })
}

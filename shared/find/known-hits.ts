import type { KnownHit } from './known-hit.ts'
import type { Match } from './match.ts'
import type { Piece } from './piece.ts'

/** What a search found in a story's pieces, made to outlast changes of the story. */
export function knownHits(
  pieces: readonly Piece[],
  matches: readonly (readonly Match[])[],
): readonly KnownHit[] {
  return pieces.flatMap((piece, at) => {
    const found = matches[at] ?? []
    if (found.length === 0) return []
    const samePlace = pieces.filter(({ place }) => place === piece.place)
    const twins = samePlace.filter(({ text }) => text === piece.text)
    const twin = { number: twins.indexOf(piece), of: twins.length }
    return found.map((match) => ({ piece, count: samePlace.length, twin, match }))
  })
}

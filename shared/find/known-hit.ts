import type { Match } from './match.ts'
import type { Piece } from './piece.ts'

/** A hit with what is needed to find it again when its story has been written at since. */
export type KnownHit = {
  readonly piece: Piece
  /** How many pieces that place had, and which one of those with the same text this was. */
  readonly count: number
  readonly twin: { readonly number: number; readonly of: number }
  readonly match: Match
}

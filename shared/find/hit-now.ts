import { findMatches } from './find-matches.ts'
import type { FindWish } from './find-wish.ts'
import type { KnownHit } from './known-hit.ts'
import type { Match } from './match.ts'
import type { Piece } from './piece.ts'

export type HitNow = { readonly piece: Piece; readonly match: Match }

/**
 * Where a hit stands in a story that may have been written at since it was found; null when it is
 * not surely the same words. A pattern is not tried again here, since it might never end, so its
 * hits are lost with any change of their paragraph.
 */
export function hitNow(hit: KnownHit, now: readonly Piece[], wish: FindWish): HitNow | null {
  const { piece, count, twin, match } = hit
  const samePlace = now.filter(({ place }) => place === piece.place)
  const twins = samePlace.filter(({ text }) => text === piece.text)
  if (twins.length > 0) {
    const same = twins.length === twin.of ? twins[twin.number] : undefined
    return same === undefined ? null : { piece: same, match }
  }
  const written = samePlace.length === count ? samePlace[piece.at] : undefined
  if (written === undefined || wish.isRegex) return null
  const from = movedTo(match, piece.text, written.text)
  const findings = from === null ? null : findMatches([written.text], wish)
  if (findings?.kind !== 'found') return null
  const again = findings.matches[0]?.find((other) => other.from === from)
  return again === undefined ? null : { piece: written, match: again }
}

/** Where a match begins after one edit of its text; null when the edit may have been at its words. */
function movedTo({ from, to }: Match, before: string, after: string): number | null {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  // Of two equal words beside each other nobody can tell which one went, so neither is sure.
  if (to <= Math.min(head, shorter - tail)) return from
  const sureTail = Math.min(tail, shorter - head)
  return from >= before.length - sureTail ? from + after.length - before.length : null
}

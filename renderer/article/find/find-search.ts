import type { Node } from '@tiptap/pm/model'

import { compileWish } from '../../../shared/find/compile-wish.ts'
import { findMatches } from '../../../shared/find/find-matches.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'
import type { Match } from '../../../shared/find/match.ts'
import { textBlocks } from '../../../shared/prose/text-blocks.ts'
import { ask } from '../../desk.ts'
import type { FindPlaceName, Hit } from './find-hit.ts'

export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly hits: readonly Hit[] }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'tooSlow' }

export type Searched = { readonly headline: string; readonly lead: string; readonly body: Node }

type Known = ReadonlyMap<string, readonly Match[]>
type Piece = { readonly place: FindPlaceName; readonly text: string; readonly start: number }

const unknown: Known = new Map()

/** Finds one wish in a story again and again; only the blocks that changed are looked through. */
export class FindSearch {
  readonly wish: FindWish
  #known = unknown
  /** A pattern that took too long once is not tried again with each key. */
  #isTooSlow = false

  constructor(wish: FindWish) {
    this.wish = wish
  }

  /** Answers at once for plain words, as a promise where the search runs outside the page. */
  run(searched: Searched): Found | Promise<Found> {
    const { kind } = compileWish(this.wish)
    if (kind !== 'compiled') return { kind }
    if (this.#isTooSlow) return { kind: 'tooSlow' }
    const pieces = piecesOf(searched)
    const missing = [...new Set(pieces.map(({ text }) => text))].filter(
      (text) => !this.#known.has(text),
    )
    if (missing.length === 0) return this.#found(pieces, missing, [])
    if (this.wish.isRegex) return this.#askMain(pieces, missing)
    const findings = findMatches(missing, this.wish)
    return findings.kind === 'found' ? this.#found(pieces, missing, findings.matches) : findings
  }

  async #askMain(pieces: readonly Piece[], missing: readonly string[]): Promise<Found> {
    const findings = await ask('find.regex', { texts: [...missing], wish: this.wish })
    if (findings === undefined) return { kind: 'nothing' }
    if (findings.kind === 'found') return this.#found(pieces, missing, findings.matches)
    this.#isTooSlow = findings.kind === 'tooSlow'
    return findings
  }

  #found(
    pieces: readonly Piece[],
    missing: readonly string[],
    matches: readonly (readonly Match[])[],
  ): Found {
    const fresh: Known = new Map(missing.map((text, at) => [text, matches[at] ?? []]))
    const before = this.#known
    const known = pieces.map(
      ({ text }) => [text, fresh.get(text) ?? before.get(text) ?? []] as const,
    )
    this.#known = new Map(known)
    const hits = pieces.flatMap(({ place, text, start }, at) =>
      (known[at]?.[1] ?? []).map(({ from, to, groups }) => ({
        place,
        from: start + from,
        to: start + to,
        groups,
        found: text.slice(from, to),
      })),
    )
    return { kind: 'found', hits }
  }
}

function piecesOf({ headline, lead, body }: Searched): readonly Piece[] {
  return [
    { place: 'headline', text: headline, start: 0 },
    { place: 'lead', text: lead, start: 0 },
    ...textBlocks(body).map((block) => ({ place: 'body' as const, ...block })),
  ]
}

import { edited } from './edited.ts'
import type { FindWish } from './find-wish.ts'
import type { Match } from './match.ts'
import { replacementOf } from './replacement-of.ts'

/** A text with its matches replaced; they stand in their order and do not overlap. */
export function replaceIn(
  text: string,
  matches: readonly Match[],
  replacement: string,
  wish: Pick<FindWish, 'isRegex'>,
): string {
  const edits = matches.map((match) => ({
    from: match.from,
    to: match.to,
    words: replacementOf(match, text.slice(match.from, match.to), replacement, wish),
  }))
  return edited(text, edits)
}

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
  let end = 0
  const parts = matches.map((match) => {
    const before = text.slice(end, match.from)
    end = match.to
    return before + replacementOf(match, text.slice(match.from, match.to), replacement, wish)
  })
  return parts.join('') + text.slice(end)
}

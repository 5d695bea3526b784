import type { Snippet } from './snippet.ts'

export type Expansion = {
  /** Where the short form begins; it ends where the text does. */
  readonly from: number
  readonly long: string
}

/**
 * What the end of `before` becomes when a space is typed after it; null when it is no short form. It
 * must stand alone, so that `FUN*` is not `F` and `UN*`; of several that fit, the longest counts.
 */
export function expandSnippet(
  before: string,
  snippets: readonly Snippet[],
  language: string,
): Expansion | null {
  const fitting = snippets
    .filter(({ short, language: of }) => isOf(of, language) && endsWithWord(before, short))
    .toSorted((one, other) => other.short.length - one.short.length)[0]
  if (fitting === undefined) return null
  return { from: before.length - fitting.short.length, long: fitting.long }
}

// `en` serves `en-GB` too.
function isOf(wanted: string, language: string): boolean {
  return language === wanted || language.startsWith(`${wanted}-`)
}

function endsWithWord(before: string, short: string): boolean {
  if (!before.endsWith(short)) return false
  const previous = before.slice(0, before.length - short.length).at(-1) ?? ' '
  return !/[\p{L}\p{N}]/u.test(previous)
}

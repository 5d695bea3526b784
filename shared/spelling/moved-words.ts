import type { FoundWord } from './words-in.ts'

type Line = { readonly before: string; readonly after: string }

/** Where the words of a line stand after it was changed; one that the change touched is gone. */
export function movedWords(
  words: readonly FoundWord[],
  { before, after }: Line,
): readonly FoundWord[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const by = after.length - before.length
  return words.flatMap(({ text, from }) => {
    const to = from + text.length
    if (to <= start) return [{ text, from }]
    return from >= before.length - end ? [{ text, from: from + by }] : []
  })
}

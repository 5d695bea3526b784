import type { Edit } from './edit.ts'

/** A text after edits that stand in their order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let end = 0
  const parts = edits.map(({ from, to, words }) => {
    const before = text.slice(end, from)
    end = to
    return before + words
  })
  return parts.join('') + text.slice(end)
}

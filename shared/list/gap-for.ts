import type { Guid } from '../article/guid.ts'

/** The gap to name so that an article comes to stand in that row, whether the list shows it already or not. */
export function gapFor(shown: readonly Guid[], article: Guid, row: number): number {
  const at = shown.indexOf(article)
  return at !== -1 && row > at ? row + 1 : row
}

import type { Held } from '../../story/held.ts'
import { placeArticle } from '../acts.ts'
import { articlesOf, type Gap, shownLists, viewNamed } from '../list-state.ts'

/** Puts what was dropped into a gap, and what came with it below, each below the one before. */
export async function placeHeld(
  { head, from, also = [] }: Held,
  { list, gap }: Gap,
  isCopy: boolean,
): Promise<void> {
  let below = head
  await placeArticle(head, { list, gap, from }, isCopy && from !== null && from !== list)
  for (const other of also) {
    // Below the one before, wherever that came to stand.
    const at = articlesOf(viewNamed(shownLists(), list)).indexOf(below.guid)
    await placeArticle(other, { list, gap: at + 1, from: null })
    below = other
  }
}

import { differencesOf, type ListChange, type Place } from './differences.ts'
import type { ListView, Row } from './list-view.ts'

/** What launching would change for readers, in the draft's order, what it drops last. */
export function changesOf(view: ListView): readonly ListChange[] {
  // Readers see nothing of the tray, so nothing in it is a change to them.
  if (view.list.draft === null || view.list.kind === 'tray') return []
  return differencesOf(view.live.map(placeOf), view.draft.map(placeOf))
}

function placeOf({ entry, isPinned }: Row): Place {
  const { article, headline, kicker, image, sublinks } = entry
  return { article, parts: { headline, kicker, picture: image, links: sublinks, pin: isPinned } }
}

import { draftOf } from './draft-of.ts'
import type { DeskList, Entry } from './list.ts'
import { withDraft } from './with-draft.ts'

/** Lays entries on top of the tray; an article that lies there already comes to the top. */
export function putOnTray(tray: DeskList, entries: readonly Entry[]): DeskList {
  const draft = draftOf(tray)
  const laid = new Set(entries.map(({ article }) => article))
  const others = draft.entries.filter(({ article }) => !laid.has(article))
  return withDraft(tray, { ...draft, entries: [...entries, ...others].slice(0, tray.capacity) })
}

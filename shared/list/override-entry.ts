import type { Guid } from '../article/guid.ts'
import { draftOf } from './draft-of.ts'
import type { DeskList, Entry } from './list.ts'
import { withDraft } from './with-draft.ts'

export type Overrides = Pick<Entry, 'headline' | 'headlineOf' | 'kicker' | 'image' | 'sublinks'>

/** Gives the entry of an article other words, picture and links; the same list when it holds none. */
export function overrideEntry(list: DeskList, article: Guid, overrides: Overrides): DeskList {
  const draft = draftOf(list)
  const changed = (entry: Entry): Entry =>
    entry.article === article ? { ...entry, ...overrides } : entry
  return withDraft(list, {
    ...draft,
    entries: draft.entries.map(changed),
    pins: draft.pins.map(({ position, entry }) => ({ position, entry: changed(entry) })),
  })
}

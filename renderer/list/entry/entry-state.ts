import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import type { DeskList, ListName } from '../../../shared/list/list.ts'
import type { Point } from '../../ui/anchor.tsx'
import { listStore, shownLists, useShownLists, viewNamed } from '../list-state.ts'
import type { EntryWish } from './entry-wish.ts'

type Asked = { readonly list: ListName; readonly article: Guid } & (
  | { readonly kind: 'menu'; readonly at: Point }
  /** `wish` is what had been written before, when the dialog was left without saving. */
  | { readonly kind: 'edit'; readonly wish: EntryWish | null }
  | { readonly kind: 'holdBack' | 'boost' }
)

/** What is asked about one entry of a list; null while nothing is. */
export const entryStore = createStore<{ readonly asked: Asked | null }>(() => ({ asked: null }))

export function useAsked(): Asked | null {
  return useStore(entryStore, ({ asked }) => asked)
}

export function askEntry(asked: Asked): void {
  entryStore.setState({ asked })
}

/** Ends the asking; the focus goes back to the row that was asked about. */
export function closeAsked(): void {
  const { asked } = entryStore.getState()
  if (asked === null) return
  entryStore.setState({ asked: null })
  listStore.setState({ wanted: { column: asked.list, row: { article: asked.article } } })
}

/** Ends the menu alone: a press of Enter may close it once more when its action has opened a dialog. */
export function closeMenu(): void {
  if (entryStore.getState().asked?.kind === 'menu') closeAsked()
}

/** An entry with its list, as the desk chief sees them now. */
export type ShownEntry = { readonly list: DeskList; readonly row: Row; readonly at: number }

/** The entry as it stands now; undefined when it has left the list meanwhile. */
export function useShownEntry(name: ListName, article: Guid): ShownEntry | undefined {
  const view = viewNamed(useShownLists(), name)
  const at = view?.draft.findIndex(({ entry }) => entry.article === article) ?? -1
  const row = view?.draft[at]
  return view === undefined || row === undefined ? undefined : { list: view.list, row, at }
}

/** Gives the focus to the row that takes the place of one that leaves, or else to its list. */
export function wantHeir(column: ListName, article: Guid): void {
  const rows = viewNamed(shownLists(), column)?.draft ?? []
  const at = rows.findIndex(({ entry }) => entry.article === article)
  const heir = (rows[at + 1] ?? rows[at - 1])?.entry.article
  const row = heir === undefined ? { isList: true as const } : { article: heir }
  listStore.setState({ wanted: { column, row } })
}

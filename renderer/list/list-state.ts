import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../shared/article/guid.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { ListName } from '../../shared/list/list.ts'
import { pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import type { Held } from '../story/held.ts'
import { recallFolded } from './column/kept-folded.ts'

/** A list by its name, or `feed`, which no list is named. */
export type ColumnName = string

export type Gap = { readonly list: ListName; readonly gap: number }

/** A row, or the list itself when it has none left. */
export type WantedRow =
  | { readonly article: Guid }
  | { readonly index: number }
  | { readonly isList: true }

type ListState = {
  /** What the lists will say when main has answered; null when it has. */
  readonly guess: readonly ListView[] | null
  readonly dragged: Held | null
  /** Where what is dragged would land, a story or links from another window; null where a drop does nothing. */
  readonly over: Gap | null
  /** Lists folded up to their titles. */
  readonly folded: ReadonlySet<ListName>
  /** Whose settings are open, null while none are; a list that is being made has no name yet. */
  readonly settled: { readonly list: ListName | null } | null
  /** What “Move to…” asks about while it is open. */
  readonly asked: Held | null
  /** The row that takes the focus as soon as it stands. */
  readonly wanted: { readonly column: ColumnName; readonly row: WantedRow } | null
  /** What was said last to those who listen; `turn` tells the same words said twice apart. */
  readonly said: { readonly text: string; readonly turn: number }
}

export const listStore = createStore<ListState>(() => ({
  guess: null,
  dragged: null,
  over: null,
  folded: recallFolded(),
  settled: null,
  asked: null,
  wanted: null,
  said: { text: '', turn: 0 },
}))

export function useListState<T>(select: (state: ListState) => T): T {
  return useStore(listStore, select)
}

/** The lists as the desk chief sees them: with what is on its way already in its place. */
export function shownLists(): readonly ListView[] {
  return listStore.getState().guess ?? pageStore.getState().lists
}

export function useShownLists(): readonly ListView[] {
  const guess = useListState((state) => state.guess)
  const lists = useDesk((state) => state.lists)
  return guess ?? lists
}

export function viewNamed(views: readonly ListView[], name: ListName): ListView | undefined {
  return views.find(({ list }) => list.name === name)
}

/** The articles a list's draft shows, in order. */
export function articlesOf(view: ListView | undefined): readonly Guid[] {
  return view?.draft.map(({ entry }) => entry.article) ?? []
}

/** Says something to those who listen rather than look. */
export function announce(text: string): void {
  listStore.setState(({ said }) => ({ said: { text, turn: said.turn + 1 } }))
}

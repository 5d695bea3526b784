/** Which articles are selected, by name, so that neither another order nor news of the desk changes it. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

import type { Guid } from '../../../shared/article/guid.ts'
import type { State } from '../../../shared/article/state.ts'

export type Member = { readonly guid: Guid; readonly state: State }

type Counts = {
  /** Goes up with each change: the members themselves are kept in place, so that one more costs one. */
  readonly revision: number
  readonly size: number
  /** The states that selected articles are in, with how many. */
  readonly states: ReadonlyMap<State, number>
}

const members = new Map<Guid, State>()
/** Goes up when the selection is let go of. */
let epoch = 0

export const selectionStore = createStore<Counts>(() => ({
  revision: 0,
  size: 0,
  states: new Map(),
}))

export function useSelection(): Counts {
  return useStore(selectionStore)
}

export function isSelected(guid: Guid): boolean {
  return members.has(guid)
}

export function selectedGuids(): readonly Guid[] {
  return [...members.keys()]
}

/** Selects some and lets go of others, as one change. */
export function changeSelection(added: readonly Member[], removed: readonly Guid[] = []): void {
  const { revision, states: before } = selectionStore.getState()
  const states = new Map(before)
  const tally = (state: State, by: 1 | -1): void => {
    const count = (states.get(state) ?? 0) + by
    if (count > 0) states.set(state, count)
    else states.delete(state)
  }
  for (const guid of removed) {
    const state = members.get(guid)
    if (state === undefined) continue
    members.delete(guid)
    tally(state, -1)
  }
  for (const { guid, state } of added) {
    const known = members.get(guid)
    if (known !== undefined) tally(known, -1)
    members.set(guid, state)
    tally(state, 1)
  }
  selectionStore.setState({ revision: revision + 1, size: members.size, states })
}

export function toggleSelected({ guid, state }: Member): void {
  if (members.has(guid)) changeSelection([], [guid])
  else changeSelection([{ guid, state }])
}

let deskFolder: string | null = null

/** A selection is of one desk. */
export function selectIn(folder: string | null): void {
  if (folder !== deskFolder) clearSelection()
  deskFolder = folder
}

/** Which selection it is: another one after it was let go of. */
export function selectionEpoch(): number {
  return epoch
}

/**
 * Changes the selection of now with what is still to be asked for. When the answer comes after that
 * was let go of, it is of rows that may be out of sight, and selects nothing.
 */
export function changeSelectionLater(): typeof changeSelection {
  const begun = epoch
  return (added, removed) => {
    if (begun === epoch) changeSelection(added, removed)
  }
}

/** Rows that are still asked for. */
const coming = new Set<Promise<unknown>>()

/** Selects with what is still to be asked for, which belongs to the selection from now on. */
export function awaitSelected(work: Promise<unknown>): void {
  coming.add(work)
  void work.finally(() => coming.delete(work))
}

export function isSelecting(): boolean {
  return coming.size > 0
}

/** Does something to the selection when all of it is there; not if it was let go of meanwhile. */
export async function whenSelected(act: () => void): Promise<void> {
  const begun = epoch
  await Promise.allSettled(coming)
  if (begun === epoch) act()
}

export function clearSelection(): void {
  epoch += 1
  if (members.size === 0) return
  members.clear()
  selectionStore.setState(({ revision }) => ({
    revision: revision + 1,
    size: 0,
    states: new Map(),
  }))
}

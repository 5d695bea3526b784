import type { KeyboardEvent } from 'react'

import { gapFor } from '../../shared/list/gap-for.ts'
import type { ListName } from '../../shared/list/list.ts'
import { openArticle } from '../state/navigate.ts'
import { placeArticle, removeArticle, togglePin } from './acts.ts'
import { articlesOf, type Held, listStore, shownLists, viewNamed } from './list-state.ts'

/** The row a key was pressed on. */
export type KeyedRow = {
  readonly held: Held
  readonly index: number
  readonly count: number
  /** Whether the article may be placed, moved and removed. */
  readonly isMovable: boolean
  readonly select: (index: number) => void
}

/** The open list beside another; the first one beside the feed, null past the last. */
function besides(from: ListName | null, step: -1 | 1): ListName | null {
  const names = shownLists().flatMap(({ list }) => (list.isClosed ? [] : [list.name]))
  return names[(from === null ? -1 : names.indexOf(from)) + step] ?? null
}

function toOtherList({ held, index }: KeyedRow, step: -1 | 1): void {
  const { head, from } = held
  const list = besides(from, step)
  if (list === null) return
  const shown = articlesOf(viewNamed(shownLists(), list))
  const row = from === null ? 0 : Math.min(index, shown.length)
  void placeArticle(head, { list, gap: gapFor(shown, head.guid, row), from })
}

function toRow({ held: { head }, count }: KeyedRow, list: ListName, row: number): void {
  if (row < 0 || row >= count) return
  const shown = articlesOf(viewNamed(shownLists(), list))
  void placeArticle(head, { list, gap: gapFor(shown, head.guid, row), from: list })
}

/** What Alt with an arrow does: up and down in the list, sideways to the other one. */
function moveWith(key: string, row: KeyedRow): void {
  const { from } = row.held
  if (key === 'ArrowLeft' || key === 'ArrowRight') toOtherList(row, key === 'ArrowLeft' ? -1 : 1)
  else if (from !== null) toRow(row, from, row.index + (key === 'ArrowUp' ? -1 : 1))
}

const steps: Readonly<Record<string, (row: KeyedRow) => number>> = {
  ArrowUp: ({ index }) => index - 1,
  ArrowDown: ({ index }) => index + 1,
  Home: () => 0,
  End: ({ count }) => count - 1,
  PageUp: ({ index }) => index - 8,
  PageDown: ({ index }) => index + 8,
}

function isByTime(name: ListName): boolean {
  return viewNamed(shownLists(), name)?.list.kind === 'byTime'
}

function actOn(key: string, { held }: KeyedRow): boolean {
  const { head, from } = held
  if (key === 'm') listStore.setState({ asked: held })
  else if ((key === 'Delete' || key === 'Backspace') && from !== null)
    void removeArticle(from, head.guid)
  else if (key === 'p' && from !== null && isByTime(from)) void togglePin(from, head.guid)
  else return false
  return true
}

/** Does what a key means on a row of the feed or a list; leaves every other key alone. */
export function runRowKey(event: KeyboardEvent, row: KeyedRow): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const { key, altKey } = event
  const isOnRow = event.target instanceof Element && event.target.matches('[data-article]')
  if (altKey) {
    if (!key.startsWith('Arrow')) return
    if (row.isMovable) moveWith(key, row)
  } else if (key in steps) {
    const to = steps[key]?.(row) ?? row.index
    row.select(Math.max(0, Math.min(row.count - 1, to)))
  } else if (key === 'Enter' && isOnRow) openArticle(row.held.head.guid)
  else if (!row.isMovable || !actOn(key.length === 1 ? key.toLowerCase() : key, row)) return
  event.preventDefault()
}

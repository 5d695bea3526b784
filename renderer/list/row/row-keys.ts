import type { KeyboardEvent } from 'react'

import { gapFor } from '../../../shared/list/gap-for.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { rowActFor, type RowKeyAct } from '../../../shared/list/row-keys.ts'
import { openArticle } from '../../state/navigate.ts'
import { isMac } from '../../ui/is-mac.ts'
import { placeArticle } from '../acts.ts'
import { entryActions } from '../entry/entry-actions.ts'
import { askEntry } from '../entry/entry-state.ts'
import { below } from '../entry/menu-at.ts'
import { articlesOf, listStore, shownLists, viewNamed } from '../list-state.ts'
import type { Held } from '../../story/held.ts'

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

function actOn(act: RowKeyAct, { held }: KeyedRow): boolean {
  const { head, from } = held
  if (from === null) {
    if (act === 'moveTo') listStore.setState({ asked: held })
    return act === 'moveTo'
  }
  const view = viewNamed(shownLists(), from)
  const row = view?.draft.find(({ entry }) => entry.article === head.guid)
  if (view === undefined || row === undefined) return false
  const action = entryActions(view.list, row, true).find((action) => action.act === act)
  action?.run()
  return action !== undefined
}

function openMenu(event: KeyboardEvent, { held: { head, from } }: KeyedRow): boolean {
  if (from === null || !(event.target instanceof Element)) return false
  const row = event.target.closest('[data-article]')
  if (row !== null) askEntry({ kind: 'menu', list: from, article: head.guid, at: below(row) })
  return row !== null
}

/** What a key does other than to the entry; null for what its menu does too. */
function walk(act: RowKeyAct, event: KeyboardEvent, row: KeyedRow): boolean | null {
  if (act === 'menu') return openMenu(event, row)
  if (act === 'move' || act === 'page' || act === 'end') {
    const to = steps[event.key]?.(row) ?? row.index
    row.select(Math.max(0, Math.min(row.count - 1, to)))
    return true
  }
  if (act === 'open') {
    // On a button of the row it is the button's own.
    const isOnRow = event.target instanceof Element && event.target.matches('[data-article]')
    if (isOnRow) openArticle(row.held.head.guid)
    return isOnRow
  }
  if (act !== 'reorder' && act !== 'across') return null
  if (row.isMovable) moveWith(event.key, row)
  return true
}

/** Does what a key means on a row of the feed or a list; leaves every other key alone. */
export function runRowKey(event: KeyboardEvent, row: KeyedRow): void {
  const act = rowActFor(event.nativeEvent, isMac)
  if (act === null) return
  const isDone = walk(act, event, row) ?? (row.isMovable && actOn(act, row))
  if (isDone) event.preventDefault()
}

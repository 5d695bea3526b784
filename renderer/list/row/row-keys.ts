import type { KeyboardEvent } from 'react'

import { gapFor } from '../../../shared/list/gap-for.ts'
import type { ListName } from '../../../shared/list/list.ts'
import { openArticle } from '../../state/navigate.ts'
import { placeArticle } from '../acts.ts'
import { entryActions } from '../entry/entry-actions.ts'
import { askEntry } from '../entry/entry-state.ts'
import { below, isMenuKey } from '../entry/menu-at.ts'
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

/** The letter on a key in Latin, also where the keyboard writes Ukrainian. */
function nameOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === 'Backspace') return 'Delete'
  if (key.length > 1) return key
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
}

function actOn(key: string, { held }: KeyedRow): boolean {
  const { head, from } = held
  if (from === null) {
    if (key === 'M') listStore.setState({ asked: held })
    return key === 'M'
  }
  const view = viewNamed(shownLists(), from)
  const row = view?.draft.find(({ entry }) => entry.article === head.guid)
  if (view === undefined || row === undefined) return false
  const action = entryActions(view.list, row, true).find(({ keys }) => keys === key)
  action?.run()
  return action !== undefined
}

function openMenu(event: KeyboardEvent, { held: { head, from } }: KeyedRow): boolean {
  if (from === null || !(event.target instanceof Element)) return false
  const row = event.target.closest('[data-article]')
  if (row !== null) askEntry({ kind: 'menu', list: from, article: head.guid, at: below(row) })
  return row !== null
}

/** Does what a key means on a row of the feed or a list; leaves every other key alone. */
export function runRowKey(event: KeyboardEvent, row: KeyedRow): void {
  if (event.ctrlKey || event.metaKey) return
  const { key, altKey } = event
  if (isMenuKey(event)) {
    if (openMenu(event, row)) event.preventDefault()
    return
  }
  if (event.shiftKey) return
  const isOnRow = event.target instanceof Element && event.target.matches('[data-article]')
  if (altKey) {
    if (!key.startsWith('Arrow')) return
    if (row.isMovable) moveWith(key, row)
  } else if (key in steps) {
    const to = steps[key]?.(row) ?? row.index
    row.select(Math.max(0, Math.min(row.count - 1, to)))
  } else if (key === 'Enter' && isOnRow) openArticle(row.held.head.guid)
  else if (key === 'Enter' || !row.isMovable || !actOn(nameOf(event.nativeEvent), row)) return
  event.preventDefault()
}

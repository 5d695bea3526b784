import type { KeyboardEvent } from 'react'

import type { MoreAboutRow } from '../../../shared/article/more-about.ts'
import { openArticle } from '../../state/navigate.ts'
import type { OpenText } from '../open-text.ts'
import { hideArticle, moveRow, pickArticle, unpickArticle } from './picks-acts.ts'

/** The row a key was pressed on. */
export type KeyedRow = {
  readonly text: OpenText
  readonly rows: readonly MoreAboutRow[]
  readonly index: number
  readonly isWritable: boolean
  readonly select: (index: number) => void
  readonly openMenu: () => void
}

const steps: Readonly<Record<string, (row: KeyedRow) => number>> = {
  ArrowUp: ({ index }) => index - 1,
  ArrowDown: ({ index }) => index + 1,
  Home: () => 0,
  End: ({ rows }) => rows.length - 1,
}

export function togglePick(text: OpenText, { head, isPicked }: MoreAboutRow): void {
  if (isPicked) unpickArticle(text, head)
  else pickArticle(text, head)
}

function actOn(key: string, { text, rows, index, openMenu }: KeyedRow): boolean {
  const row = rows[index]
  if (row === undefined) return false
  if (key === 'm') openMenu()
  else if (key === 'p') togglePick(text, row)
  else if (key === 'Delete' || key === 'Backspace') hideArticle(text, row.head)
  else return false
  return true
}

/** Does what a key means on a row, as on the rows of the lists; leaves every other key alone. */
export function runRelatedKey(event: KeyboardEvent, row: KeyedRow): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const { key, altKey } = event
  const isOnRow = event.target instanceof Element && event.target.matches('[data-article]')
  if (altKey) {
    if (key !== 'ArrowUp' && key !== 'ArrowDown') return
    if (row.isWritable) moveRow(row.text, row.rows, row.index, key === 'ArrowUp' ? -1 : 1)
  } else if (key in steps) {
    const to = steps[key]?.(row) ?? row.index
    row.select(Math.max(0, Math.min(row.rows.length - 1, to)))
  } else if (key === 'Enter' && isOnRow) {
    const head = row.rows[row.index]?.head
    if (head !== undefined) openArticle(head.guid)
  } else if (!row.isWritable || !actOn(key.length === 1 ? key.toLowerCase() : key, row)) return
  event.preventDefault()
}

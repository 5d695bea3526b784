import { isSameJson } from '../is-same-json.ts'
import type { Guid } from '../article/guid.ts'
import type { ListView, Row } from './list-view.ts'

/** How one article's place in the draft differs from live. */
export type ListChange = {
  readonly kind: 'added' | 'dropped' | 'moved' | 'changed'
  readonly article: Guid
  /** The row readers see it in, from 0; null when they do not. */
  readonly from: number | null
  /** The row the draft shows it in; null when it leaves. */
  readonly to: number | null
}

/** What launching would change for readers, in the draft's order, what it drops last. */
export function changesOf(view: ListView): readonly ListChange[] {
  // Readers see nothing of the tray, so nothing in it is a change to them.
  if (view.list.draft === null || view.list.kind === 'tray') return []
  const live = new Map(view.live.map((row, at) => [row.entry.article, { row, at }]))
  const drafted = new Set(view.draft.map((row) => row.entry.article))
  const stayed = stillInOrder(view.draft.flatMap((row) => live.get(row.entry.article)?.at ?? []))
  const ofDraft = view.draft.flatMap((row, to): readonly ListChange[] => {
    const { article } = row.entry
    const before = live.get(article)
    if (before === undefined) return [{ kind: 'added', article, from: null, to }]
    const from = before.at
    if (!stayed.has(from)) return [{ kind: 'moved', article, from, to }]
    return isSameRow(before.row, row) ? [] : [{ kind: 'changed', article, from, to }]
  })
  const dropped = [...live]
    .filter(([article]) => !drafted.has(article))
    .map(([article, { at }]): ListChange => ({ kind: 'dropped', article, from: at, to: null }))
  return [...ofDraft, ...dropped]
}

function isSameRow(one: Row, other: Row): boolean {
  const wordsOf = ({ entry, isPinned }: Row) => {
    const { headline, kicker, image, sublinks } = entry
    return { headline, kicker, image, sublinks, isPinned }
  }
  return isSameJson(wordsOf(one), wordsOf(other))
}

/**
 * The longest run of live positions that the draft keeps in order; the others are those that moved.
 * One story dragged past four others is then one move and not four.
 */
function stillInOrder(positions: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = []
  for (const [at, position] of positions.entries()) {
    const before = runs.slice(0, at).filter((run) => (run.at(-1) ?? position) < position)
    runs.push([...longest(before), position])
  }
  return new Set(longest(runs))
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}

import { isSameJson } from '../is-same-json.ts'
import type { Guid } from '../article/guid.ts'
import type { ListView, Row } from './list-view.ts'

/** How one article's place in the draft differs from live. */
export type ListChange = {
  readonly kind: 'added' | 'dropped' | 'moved' | 'changed'
  readonly article: Guid
}

/** What launching would change for readers, in the draft's order, what it drops last. */
export function changesOf(view: ListView): readonly ListChange[] {
  if (view.list.draft === null) return []
  const live = new Map(view.live.map((row, at) => [row.entry.article, { row, at }]))
  const drafted = new Set(view.draft.map((row) => row.entry.article))
  const stayed = stillInOrder(view.draft.flatMap((row) => live.get(row.entry.article)?.at ?? []))
  const ofDraft = view.draft.flatMap((row): readonly ListChange[] => {
    const { article } = row.entry
    const before = live.get(article)
    if (before === undefined) return [{ kind: 'added', article }]
    if (!stayed.has(before.at)) return [{ kind: 'moved', article }]
    return isSameRow(before.row, row) ? [] : [{ kind: 'changed', article }]
  })
  const dropped = view.live
    .filter((row) => !drafted.has(row.entry.article))
    .map((row): ListChange => ({ kind: 'dropped', article: row.entry.article }))
  return [...ofDraft, ...dropped]
}

function isSameRow(one: Row, other: Row): boolean {
  const wordsOf = ({ entry, isPinned }: Row) => [entry.headline, entry.kicker, isPinned]
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

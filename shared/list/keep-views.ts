import { isSameJson } from '../is-same-json.ts'
import { keepSame } from '../keep-same.ts'
import type { ListView, Row } from './list-view.ts'

/**
 * The rows of `after`, with the very row of `before` wherever an article's says the same, and
 * `before` itself where all do: so a row is drawn anew only when it is another.
 */
export function keepRows(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [row.entry.article, row]))
  const kept = after.map((row) => {
    const was = known.get(row.entry.article)
    return was !== undefined && isSameJson(was, row) ? was : row
  })
  const isSame = kept.length === before.length && kept.every((row, at) => row === before[at])
  return isSame ? before : kept
}

/** The same of all lists: what main tells comes as new objects each time, most of which say nothing new. */
export function keepViews(
  before: readonly ListView[],
  after: readonly ListView[],
): readonly ListView[] {
  const known = new Map(before.map((view) => [view.list.name, view]))
  const kept = after.map((view) => {
    const was = known.get(view.list.name)
    if (was === undefined) return view
    const live = keepRows(was.live, view.live)
    return keepSame(was, { ...view, live, draft: keepRows(was.draft, view.draft) })
  })
  const isSame = kept.length === before.length && kept.every((view, at) => view === before[at])
  return isSame ? before : kept
}

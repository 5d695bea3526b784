import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { changeSelectionLater, isSelected, type Member } from './selection.ts'

type Rows = { readonly first: number; readonly last: number }

/** What a range needs of the rows: those at hand, and a way to ask for the others. */
export type RowSource = {
  readonly headAt: (index: number) => ArticleHead | undefined
  readonly span: (from: number, count: number) => Promise<readonly Member[]>
}

/**
 * The range that Shift draws from the row where it began. A longer or shorter one changes only the
 * rows between the two, so that no key costs more than it moves.
 */
export class Range {
  #anchor = 0
  #end: number | null = null
  #turn: Promise<void> = Promise.resolve()

  /** The next range begins here. */
  begin(at: number): void {
    this.#anchor = at
    this.#end = null
  }

  /** One after the other, since rows that are not at hand are asked for. */
  extendTo(end: number, source: RowSource): Promise<void> {
    const before = this.#end === null ? null : rowsBetween(this.#anchor, this.#end)
    const after = rowsBetween(this.#anchor, end)
    this.#end = end
    const change = changeSelectionLater()
    this.#turn = this.#turn.then(async () => {
      const removed = await Promise.all(less(before, after).map((rows) => membersIn(rows, source)))
      const added = await Promise.all(less(after, before).map((rows) => membersIn(rows, source)))
      change(
        added.flat().filter(({ guid }) => !isSelected(guid)),
        removed.flat().map(({ guid }) => guid),
      )
    })
    return this.#turn
  }
}

/** Selects every row, those at hand and those that are not. */
export async function selectAll(total: number, source: RowSource): Promise<void> {
  const change = changeSelectionLater()
  change(await source.span(0, total))
}

function rowsBetween(one: number, other: number): Rows {
  return { first: Math.min(one, other), last: Math.max(one, other) }
}

/** The rows of one range that another does not have. */
function less(rows: Rows | null, other: Rows | null): readonly Rows[] {
  if (rows === null) return []
  if (other === null || other.last < rows.first || other.first > rows.last) return [rows]
  const parts = [
    { first: rows.first, last: other.first - 1 },
    { first: other.last + 1, last: rows.last },
  ]
  return parts.filter(({ first, last }) => first <= last)
}

async function membersIn({ first, last }: Rows, source: RowSource): Promise<readonly Member[]> {
  const heads: ArticleHead[] = []
  for (let at = first; at <= last; at += 1) {
    const head = source.headAt(at)
    if (head === undefined) return source.span(first, last - first + 1)
    heads.push(head)
  }
  return heads
}

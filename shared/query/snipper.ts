import { type Mark, type Marked, marker } from './marks-in.ts'
import type { Sought } from './sought.ts'

/** A piece of a text around what was looked for, on one line, and where in it that stands. */
export type Snippet = { readonly text: string; readonly marks: readonly Mark[] }

const before = 40
const longest = 180

/**
 * Cuts a snippet out of each of many texts: of its lines the first that says most of it, around its
 * first hit; null when none says any. A line that says all of it ends the search.
 */
export function snipper(sought: readonly Sought[]): (text: string) => Snippet | null {
  const mark = marker(sought)
  const all = sought.filter(({ isNegated }) => !isNegated).length
  return (text) => {
    let best: { readonly line: string; readonly marked: Marked } | null = null
    for (const line of text.split('\n')) {
      const marked = mark(line)
      if (marked.kinds > (best?.marked.kinds ?? 0)) best = { line, marked }
      if (marked.kinds === all) break
    }
    return best === null ? null : cut(best.line, best.marked.marks)
  }
}

function cut(line: string, marks: readonly Mark[]): Snippet {
  const [first] = marks[0] ?? [0]
  // A hit near the end has more before it.
  const wanted = Math.max(0, Math.min(first - before, line.length - longest))
  const from = wanted === 0 ? 0 : wordStart(line, wanted)
  const end = Math.min(line.length, from + longest)
  const lead = from === 0 ? '' : '…'
  const kept = marks.filter(([, to]) => to <= end)
  const text = `${lead}${line.slice(from, end)}${end < line.length ? '…' : ''}`
  const shift = lead.length - from
  return { text, marks: kept.map(([from, to]) => [from + shift, to + shift]) }
}

// A cut word tells less than none.
function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from)
  return space === -1 || space > from + before ? from : space + 1
}

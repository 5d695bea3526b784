import { type Mark, marksIn } from './marks-in.ts'
import type { Sought } from './sought.ts'

/** A piece of a text around what was looked for, on one line, and where in it that stands. */
export type Snippet = { readonly text: string; readonly marks: readonly Mark[] }

const before = 40
const longest = 180

/** Of the lines of a text the one that says most of it, cut around its first hit; null when none says any. */
export function snippetOf(text: string, sought: readonly Sought[]): Snippet | null {
  let best: {
    readonly line: string
    readonly marks: readonly Mark[]
    readonly kinds: number
  } | null = null
  for (const line of text.split('\n')) {
    const marks = marksIn(line, sought)
    if (marks.length === 0) continue
    const kinds = sought.filter((one) => marksIn(line, [one]).length > 0).length
    if (best === null || kinds > best.kinds) best = { line, marks, kinds }
  }
  return best === null ? null : cut(best.line, best.marks)
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

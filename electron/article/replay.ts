import type { Content } from '../../shared/article/content.ts'
import { mergeContent } from '../../shared/article/merge-content.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { JournalRecord } from '../store/journal-record.ts'
import { applyChanges, contentOf, textOf } from './working-text.ts'

export type Replayed = { readonly content: Content; readonly changedAt: Instant }

/**
 * The content that one article's records lead to, whatever its file holds: a state the records
 * passed through, their outcome, or what somebody else wrote meanwhile, which is merged. Null when
 * the records stand on nothing.
 */
export function replay(records: readonly JournalRecord[], inFile: Content): Replayed | null {
  const bases = records.flatMap(({ base }) => (base === null ? [] : [base]))
  const base = bases.at(-1)
  const typed = base === undefined ? null : follow(base, lastChain(records))
  if (base === undefined || typed === null) return null
  const isOurs = bases.some((known) => isSameJson(known, inFile))
  if (isOurs || isSameJson(typed.content, inFile)) return typed
  return { ...typed, content: mergeContent(base, typed.content, inFile) }
}

// A gap in the numbers is a record that was lost, so what follows it was never acknowledged.
function lastChain(records: readonly JournalRecord[]): readonly JournalRecord[] {
  const begin = records.findLastIndex(({ base }) => base !== null)
  const chain = records.slice(begin)
  const first = chain[0]?.sequence ?? 0
  const gap = chain.findIndex(({ sequence }, at) => sequence !== first + at)
  return gap === -1 ? chain : chain.slice(0, gap)
}

function follow(base: Content, chain: readonly JournalRecord[]): Replayed | null {
  const text = textOf(base)
  let last = text
  let changedAt = chain[0]?.at
  for (const { at, change } of chain) {
    const after: typeof last = last && applyChanges(last, [change])
    if (after === null) break
    last = after
    changedAt = at
  }
  return last === null || changedAt === undefined ? null : { content: contentOf(last), changedAt }
}

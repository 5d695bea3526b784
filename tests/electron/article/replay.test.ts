import { describe, expect, it } from 'vitest'

import { replay } from '../../../electron/article/replay.ts'
import type { JournalRecord } from '../../../electron/store/journal-record.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const guid = 'tag:desk.example,2026-01-01:ferry' as Guid
const at = '2026-01-01T09:00:00Z' as Instant
const { content: ferry } = newArticle(guid, at, { headline: 'Ferries stay' })

function record(
  sequence: number,
  fields: Partial<Content>,
  base: Content | null = null,
): JournalRecord {
  return { guid, sequence, at, base, change: { kind: 'fields', fields } }
}

describe('what a crash left in the journal', () => {
  it('is the text as it was typed', () => {
    const records = [record(1, { headline: 'A' }, ferry), record(2, { headline: 'AB' })]
    expect(replay(records, ferry)?.content).toEqual({ ...ferry, headline: 'AB' })
  })

  it('ends where a record was lost: what follows was never said to be saved', () => {
    const records = [record(1, { headline: 'A' }, ferry), record(3, { headline: 'ABC' })]
    expect(replay(records, ferry)?.content.headline).toBe('A')
  })

  it('is put together with what somebody else wrote into the file meanwhile', () => {
    const theirs = { ...ferry, lead: 'From the wire' }
    const records = [record(1, { headline: 'Typed' }, ferry)]
    expect(replay(records, theirs)?.content).toEqual({ ...theirs, headline: 'Typed' })
  })

  it('is nothing where no record says what it stands on', () => {
    expect(replay([record(2, { headline: 'A' })], ferry)).toBeNull()
  })
})

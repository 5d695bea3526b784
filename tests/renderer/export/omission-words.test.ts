import { describe, expect, it } from 'vitest'

import { omissionCounts } from '../../../renderer/export/omission-words.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Omission } from '../../../shared/article/omission-of.ts'
import type { OmittedArticle } from '../../../shared/export/report.ts'
import type { Instant } from '../../../shared/instant/instant.ts'

const kyiv = { timezone: 'Europe/Kyiv', datePattern: 'HH:mm dd.MM.yyyy' }
const until = '2026-11-23T16:00:00Z' as Instant

function leftOut(...omissions: readonly Omission[]): readonly OmittedArticle[] {
  return omissions.map((omission, at) => ({ guid: `g${at}` as Guid, headline: '', omission }))
}

describe('what an export left out', () => {
  it('is counted by reason, with the embargo’s end on the desk’s clock', () => {
    const omitted = leftOut(
      { reason: 'embargoed', until },
      { reason: 'held' },
      { reason: 'notReleased' },
      { reason: 'held' },
    )
    expect(omissionCounts(omitted, kyiv)).toBe(
      '1 embargoed until 18:00 23.11.2026, 2 held, 1 not released yet',
    )
  })

  it('is one sentence however many embargoes end at their own times', () => {
    const embargoed = Array.from({ length: 1200 }, (_, at) => ({
      reason: 'embargoed' as const,
      until: `2026-12-01T00:${String(at % 60).padStart(2, '0')}:00Z` as Instant,
    }))
    expect(omissionCounts(leftOut(...embargoed, { reason: 'held' }), kyiv)).toBe(
      '1,200 still embargoed, 1 held',
    )
  })
})

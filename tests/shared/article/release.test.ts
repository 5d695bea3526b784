import { describe, expect, it } from 'vitest'

import { pubStatusOf } from '../../../shared/article/pub-status-of.ts'
import { release, type ReleaseAct } from '../../../shared/article/release.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'

const begun = instantOf(new Date('2026-11-20T10:00:00Z'))
const first = instantOf(new Date('2026-11-20T12:00:00Z'))
const later = instantOf(new Date('2026-11-21T12:00:00Z'))
const embargo = instantOf(new Date('2027-01-01T00:00:00Z'))

const draft = newArticle('tag:test,2026:1' as Guid, begun, {
  headline: 'Мости відкрито',
  embargoedUntil: embargo,
})

describe('a release', () => {
  it.each<[ReleaseAct, string, string, string | null, string | null]>([
    ['publish', 'published', 'usable', 'sig:update', embargo],
    ['correct', 'corrected', 'usable', 'sig:correction', embargo],
    ['hold', 'held', 'withheld', null, embargo],
    ['kill', 'killed', 'canceled', 'sig:update', null],
  ])(
    '%s makes the next version, %s and %s, with signal %s',
    (act, state, status, signal, until) => {
      const published = release(draft, 'publish', '', first).article
      const { article, version } = release(published, act, 'A note', later)
      expect(version).toEqual({
        guid: draft.guid,
        version: 2,
        state,
        signal,
        firstReleasedAt: first,
        releasedAt: later,
        content: { ...published.content, edNote: 'A note', embargoedUntil: until },
      })
      expect(pubStatusOf(article.state)).toBe(status)
      expect(article).toMatchObject({ state, version: 2, isEdited: false, firstReleasedAt: first })
    },
  )

  it('is a first take without a signal, and fixes the address of the page', () => {
    const { article, version } = release(draft, 'publish', '', first)
    expect(version).toMatchObject({
      version: 1,
      signal: null,
      content: { urlSlug: 'mosty-vidkryto' },
    })
    const content = { ...article.content, headline: 'Мости закрито' }
    const corrected = release(
      { ...article, content, isEdited: true },
      'correct',
      'CORRECTION',
      later,
    )
    expect(corrected.version.content.urlSlug).toBe('mosty-vidkryto')
  })
})

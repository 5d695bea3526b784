import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { pubStatusOf } from '../../../shared/article/pub-status-of.ts'
import type { ReleaseAct } from '../../../shared/article/release-act.ts'
import { release } from '../../../shared/article/release.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { aRelease, aWish, olena } from '../../support/a-release.ts'

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
    ['publish', 'published', 'usable', null, embargo],
    ['update', 'published', 'usable', 'sig:update', embargo],
    ['correct', 'corrected', 'usable', 'sig:correction', embargo],
    ['refile', 'published', 'usable', 'sig:update', embargo],
    ['hold', 'held', 'withheld', null, embargo],
    ['release', 'published', 'usable', null, embargo],
    ['kill', 'killed', 'canceled', 'sig:update', null],
  ])(
    '%s makes the next version, %s and %s, with signal %s',
    (act, state, status, signal, until) => {
      const published = aRelease(draft, 'publish', '', first).article
      const { article, version } = aRelease(published, act, 'A note', later)
      expect(version).toEqual({
        guid: draft.guid,
        version: 2,
        state,
        signal,
        act,
        by: olena,
        embargoOverride: null,
        firstReleasedAt: first,
        releasedAt: later,
        content: { ...published.content, edNote: 'A note', embargoedUntil: until },
      })
      expect(pubStatusOf(article.state)).toBe(status)
      expect(article).toMatchObject({ state, version: 2, isEdited: false, firstReleasedAt: first })
    },
  )

  it('fixes the address of the page, whatever the headline becomes', () => {
    const { article, version } = aRelease(draft, 'publish', '', first)
    expect(version.content.urlSlug).toBe('mosty-vidkryto')
    const content = { ...article.content, headline: 'Мости закрито' }
    const edited = { ...article, content, isEdited: true }
    expect(aRelease(edited, 'correct', 'CORRECTION', later).version.content.urlSlug).toBe(
      'mosty-vidkryto',
    )
  })

  it('before its embargo lifts it, and the version keeps until when it stood and why', () => {
    const wish = aWish('publish', '', { embargoReason: 'The ministry has published it.' })
    const { version, article } = release(draft, wish, { now: first, by: olena })
    expect(version.embargoOverride).toEqual({ until: embargo, reason: wish.embargoReason })
    expect(article.content.embargoedUntil).toBeNull()
  })

  it('with a reason but no embargo that runs overrides nothing', () => {
    const wish = aWish('publish', '', { embargoReason: 'Just so.' })
    const after = instantOf(new Date('2027-01-02T00:00:00Z'))
    expect(release(draft, wish, { now: after, by: olena }).version.embargoOverride).toBeNull()
  })

  it('adds what readers are told to what they were told before', () => {
    const notice = { kind: 'correction', text: 'It was Thursday.', place: 'top' } as const
    const published = aRelease(draft, 'publish', '', first).article
    const once = release(published, aWish('correct', 'CORRECTION: …', { notice }), {
      now: first,
      by: olena,
    }).article
    const twice = release(once, aWish('correct', 'CORRECTION: …', { notice }), {
      now: later,
      by: olena,
    }).article
    expect(twice.content.notices).toEqual([
      { at: first, ...notice },
      { at: later, ...notice },
    ])
  })

  it('ends what was scheduled', () => {
    const scheduled = { ...draft, scheduled: { at: later, by: olena } }
    expect(aRelease(scheduled, 'publish', '', first).article.scheduled).toBeNull()
  })
})

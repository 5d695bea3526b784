import { describe, expect, it } from 'vitest'

import { openDesk } from '../../../electron/store/open-desk.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aFilledDesk, guidOf } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'
import { anArticle, at, noon } from '../../support/an-article.ts'

describe('show', () => {
  it('gives one article whole, its section and tags by name', async () => {
    const folder = await aFilledDesk()
    expect((await runHere('show', folder, guidOf(1), '--json')).json()).toMatchObject({
      guid: guidOf(1),
      version: 1,
      state: 'published',
      pubStatus: 'usable',
      headline: 'Story 1',
      byline: 'O. Reporter',
      section: 'City',
      tags: ['odd'],
      releasedAt: '2026-11-21T10:00:00Z',
      body: { type: 'doc' },
      text: 'Words of 1.',
    })
    const { out } = await runHere('show', folder, guidOf(1))
    expect(out).toContain('City · 12:00 21.11.2026 · Published · 1 · O. Reporter')
  })

  it('says when it goes out by itself, until when it is under embargo, and what readers are told', async () => {
    const folder = await aDeskFolder()
    const story = anArticle('ferry', {
      embargoedUntil: at('2026-11-25T15:00:00Z'),
      notices: [{ at: noon, kind: 'correction', place: 'top', text: 'It was Thursday.' }],
    })
    const scheduled = { at: at('2026-11-25T16:00:00Z'), by: 'Olena' }
    const store = await openDesk(folder)
    await store.change(() => ({ change: { articles: [{ ...story, scheduled }] }, result: null }))
    await store.close()
    const { out } = await runHere('show', folder, story.guid)
    expect(out).toContain(
      'Draft · 0 · to be published at 18:00 25.11.2026 · embargoed until 17:00 25.11.2026',
    )
    expect(out).toContain('Correction, 14:00 21.11.2026: It was Thursday.')
    expect((await runHere('articles', folder)).out).toContain(
      'Draft, to be published at 18:00 25.11.2026',
    )
    expect((await runHere('articles', folder, '--json')).json()).toMatchObject({
      articles: [{ scheduled, pubStatus: null, embargoedUntil: '2026-11-25T15:00:00Z' }],
    })
  })

  it.each(['tag:test,2026:99', 'x'.repeat(2000)])('says so when there is no %s', async (absent) => {
    const folder = await aFilledDesk()
    const shown = await runHere('show', folder, absent)
    expect(shown).toMatchObject({ code: 1, out: '' })
    expect(shown.err).toMatch(/There is no article/)
  })
})

import { describe, expect, it } from 'vitest'

import { aFilledDesk, guidOf } from '../../support/a-filled-desk.ts'
import { runHere } from '../../support/a-terminal.ts'

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

  it.each(['tag:test,2026:99', 'x'.repeat(2000)])('says so when there is no %s', async (absent) => {
    const folder = await aFilledDesk()
    const shown = await runHere('show', folder, absent)
    expect(shown).toMatchObject({ code: 1, out: '' })
    expect(shown.err).toMatch(/There is no article/)
  })
})

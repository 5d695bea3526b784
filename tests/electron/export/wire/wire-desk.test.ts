import { describe, expect, it } from 'vitest'

import { dryTarget } from '../../../../electron/export/dry-target.ts'
import type { ExportRun } from '../../../../electron/export/format.ts'
import { publicReader } from '../../../../electron/export/public-reader.ts'
import { wireDesk } from '../../../../electron/export/wire/wire-desk.ts'
import { omissionOf } from '../../../../shared/article/omission-of.ts'
import type { DeskReader } from '../../../../electron/store/desk-store.ts'
import { aListedDesk, port, shownGuids } from '../../../support/a-listed-desk.ts'
import { guidOf, noon } from '../../../support/an-article.ts'

function runOf(reader: DeskReader): ExportRun {
  return {
    reader: publicReader(reader),
    target: dryTarget(),
    resources: '',
    now: noon,
    articles: new Map(),
    mayShow: (head) => omissionOf(head, noon) === null,
    stands: () => false,
  }
}

async function storyOf(name: string) {
  const run = runOf((await aListedDesk()).reader)
  const version = await run.reader.readVersion(guidOf(name), 1)
  if (version === null) throw new Error('no version')
  return wireDesk(run).storyOf(version)
}

describe('a desk as other systems are told of it', () => {
  it('has stories with their section, tags, page and words made out', async () => {
    const story = await storyOf('one')
    expect(story).toMatchObject({
      guid: guidOf('one'),
      pubStatus: 'usable',
      section: port,
      tags: [{ name: 'port' }],
      embargoedUntil: null,
    })
    expect(story.url).toMatch(/^https:\/\/desk\.example\/articles\/the-one-story-/)
    expect(story.words).toBeGreaterThan(5)
    expect(JSON.stringify(story)).not.toContain('Who leaked it?')
  })

  it('says of a killed story that it is canceled, and none of its words', async () => {
    const story = await storyOf('killed')
    expect(story).toMatchObject({ pubStatus: 'canceled', headline: 'The killed story', words: 0 })
    expect(JSON.stringify(story)).not.toContain('All that is known')
    expect(story.content.lead).toBe('')
  })

  it('says until when a story is under embargo', async () => {
    expect((await storyOf('embargoed')).embargoedUntil).toBe('2026-12-01T00:00:00Z')
  })

  it('has its live lists with their own words, and only what may be shown', async () => {
    const lists = wireDesk(runOf((await aListedDesk()).reader)).lists()
    expect(lists.map(({ name }) => name)).toEqual(['hot', 'latest', 'quay'])
    expect(lists[0]).toMatchObject({ title: 'HOT NEWS', kind: 'byHand', launchedAt: noon })
    expect(lists[0]?.entries.map(({ guid }) => guid)).toEqual(shownGuids)
    expect(lists[0]?.entries[0]).toMatchObject({
      headline: 'Its own <b>words</b>',
      kicker: 'Storm',
    })
  })
})

import { expect, it } from 'vitest'

import { newTally } from '../../../electron/import/import-tally.ts'
import { takeBatch } from '../../../electron/import/take-batch.ts'
import { newTaken } from '../../../electron/import/taken.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aVersion, noon } from '../../support/an-article.ts'

// The kernel lists a process's memory as a file, and gives nobody its first byte.
const isThere = process.platform === 'linux'

function anItem(name: string, href: string | null) {
  const { guid, content } = aVersion(name)
  return {
    place: name,
    bytes: 1,
    file: { path: '/proc/self/wire.jsonl', home: '/proc/self' },
    story: {
      guid,
      version: 1,
      state: 'published' as const,
      createdAt: noon,
      releasedAt: noon,
      content,
      urlSlug: null,
      related: [],
      sectionName: null,
      tags: [],
      picture: href === null ? null : { href, alt: '', caption: '', credit: '' },
      bodyPictures: [],
      dropped: [],
    },
  }
}

it.skipIf(!isThere)(
  'a story whose picture the disk does not give is named and left out, and the rest arrive (on Linux)',
  async () => {
    const store = await anOpenDesk()
    const media = openMediaStore(store.folder)
    const desk = { store, media, taken: newTaken(), labelOf: () => null }
    const tally = newTally(false)
    const items = [anItem('one', 'mem'), anItem('two', 'not-there.jpg'), anItem('three', null)]
    const { change } = await takeBatch(desk, items, tally)
    expect(tally).toMatchObject({ added: 2, failed: 1 })
    expect(tally.failures).toEqual([
      { place: 'one', reason: expect.stringMatching(/“mem” cannot be read \(EIO\).*left out/) },
    ])
    expect(tally.lacks).toMatchObject([{ place: 'two' }])
    expect(change?.articles?.map(({ guid }) => guid)).toEqual(
      items.slice(1).map(({ story }) => story.guid),
    )
  },
)

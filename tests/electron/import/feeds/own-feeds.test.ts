import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { readJsonFeed } from '../../../../electron/import/feeds/json-feed.ts'
import { importItems } from '../../../../electron/import/import-items.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { guidOf, noon } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'

describe.each(['rss', 'atom', 'jsonfeed'])('a desk’s own feeds as %s', (format) => {
  it('bring its stories back: headline, lead, byline, text, times, section and tags', async () => {
    const { reader } = await aHostileDesk(await aFolder())
    const wish = await anExportWish(await aFolder(), { format })
    const { written } = await runExport(reader, wish)
    const store = await anOpenDesk()
    const report = await runImport(store, openMediaStore(store.folder), {
      paths: [join(wish.out, 'articles')],
      now: noon,
    })
    expect(report).toMatchObject({ added: written, failures: [] })
    const hard = await store.readArticle(guidOf('hard'))
    const heading = await store.readArticle(guidOf('node-heading'))
    expect(hard).toMatchObject({
      createdAt: '2026-11-20T22:05:00Z',
      releasedAt: '2026-11-21T09:30:15Z',
      content: { byline: 'Олена О’Коннор & team', dateline: 'ОДЕСА, 21 лист. (Wire)' },
    })
    expect(hard?.content.headline).toContain('<b>море</b> ]]> 👩🏽‍🚒')
    const section = store.desk().sections.find(({ id }) => id === hard?.content.section)
    expect(section?.name).toBe('Порт & море')
    const names = store.tags().map(({ name }) => name)
    expect(names).toEqual(['порт', 'R&D <labs>'])
    const body = toText(hard?.content.body ?? { type: 'doc' })
    expect(body).toMatch(/^Тіло & <b>тіла<\/b> \]\]> «так» 5 < 6/)
    expect(heading?.content.body.content?.map(({ type }) => type)).toEqual(Array(3).fill('heading'))
  })
})

it('a list that a desk wrote as a JSON feed is that list, and its other feeds are none', async () => {
  const { reader } = await aHostileDesk(await aFolder())
  const wish = await anExportWish(await aFolder(), { format: 'jsonfeed' })
  await runExport(reader, wish)
  const lists = async (path: string) => {
    const found = []
    for await (const item of importItems(join(wish.out, path), undefined)) {
      if ('list' in item) found.push(item.list)
    }
    return found
  }
  expect(await lists('feeds/hot.json')).toEqual([
    {
      name: 'hot',
      title: expect.not.stringContaining('Harbour Wire'),
      kind: 'byHand',
      entries: [
        { guid: guidOf('hard'), headline: 'Own words & <b>', kicker: 'Шторм' },
        { guid: guidOf('plain'), headline: 'The plain story', kicker: null },
        { guid: guidOf('twin-1'), headline: 'Twin', kicker: null },
      ],
    },
  ])
  expect(await lists('articles/1.json')).toEqual([])
  expect(await readFile(join(wish.out, 'articles/1.json'), 'utf8')).toContain('_desk')
})

it.each([
  ['a stranger’s feed of the same name', 'https://x.example/feeds/hot.json', {}],
  ['a feed out of its order', 'https://x.example/feeds/hot.json', { _desk: { rank: 2 } }],
  ['the feed of a tag', 'https://x.example/feeds/tag.port.json', { _desk: { rank: 1 } }],
])('%s is no list', (_name, address, more) => {
  const feed = { feed_url: address, items: [{ id: 'tag:1', title: 'One', ...more }] }
  expect(readJsonFeed(feed)).toMatchObject({ list: null, entries: [{ id: 'tag:1' }] })
})

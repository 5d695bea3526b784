import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { ninjsImport } from '../../../../electron/import/ninjs/ninjs-import.ts'
import { aFolder } from '../../../support/a-folder.ts'

async function read(value: unknown) {
  const path = join(await aFolder(), 'list.json')
  await writeFile(path, JSON.stringify(value))
  const items = []
  const size = JSON.stringify(value).length
  for await (const item of ninjsImport.read({ path, name: 'list.json', size, start: '{' })) {
    items.push(item)
  }
  return items
}

const stub = (uri: string, headline: string) => ({ uri, type: 'text', headline })

describe('a ranked composite', () => {
  it.each([
    [
      '1.x, by the numbers of its keys',
      {
        associations: {
          'item-10': stub('tag:ten', 'Ten'),
          'item-2': { ...stub('tag:two', 'Two'), headline_kicker: 'Storm' },
        },
      },
    ],
    [
      '3.x, by its order',
      {
        associations: [
          {
            name: 'a',
            uri: 'tag:two',
            type: 'text',
            headlines: [
              { role: 'main', value: 'Two' },
              { role: 'kicker', value: 'Storm' },
            ],
          },
          { name: 'b', uri: 'tag:ten', headlines: [{ role: 'main', value: 'Ten' }] },
        ],
      },
    ],
  ])('is a list in %s', async (_version, more) => {
    const composite = {
      uri: 'https://wire.example/lists/Front Page',
      type: 'composite',
      profile: 'ranked-list',
      headline: 'The front page',
      ...more,
    }
    expect(await read(composite)).toMatchObject([
      {
        list: {
          name: 'front-page',
          title: 'The front page',
          kind: 'byHand',
          entries: [
            { guid: 'tag:two', headline: 'Two', kicker: 'Storm' },
            { guid: 'tag:ten', headline: 'Ten', kicker: null },
          ],
        },
      },
    ])
  })

  it('of another system never fills the lists that every desk has', async () => {
    const associations = { a: stub('tag:1', 'One') }
    const foreign = { uri: 'https://wire.example/hot', type: 'composite', associations }
    expect(await read(foreign)).toMatchObject([{ list: { name: 'hot-list' } }])
    const own = { ...foreign, altids: { list: 'hot', listKind: 'byHand' } }
    expect(await read(own)).toMatchObject([{ list: { name: 'hot' } }])
  })

  it('brings the stories that it carries whole, held back by what holds it back', async () => {
    const [story, list] = await read({
      uri: 'tag:package',
      type: 'composite',
      versioncreated: '2026-11-21T12:00:00Z',
      embargoed: '2036-01-01T00:00:00Z',
      associations: { main: { ...stub('tag:1', 'One'), body_html: '<p>a</p>' } },
    })
    if (story === undefined || !('story' in story)) throw new Error('no story')
    expect(story.place).toBe('list.json, main')
    expect(story.story()).toMatchObject({
      guid: 'tag:1',
      content: { headline: 'One', embargoedUntil: '2036-01-01T00:00:00Z' },
    })
    expect(list).toMatchObject({ list: { entries: [{ guid: 'tag:1' }] } })
  })

  it('of pictures is no list, and says so', async () => {
    const gallery = {
      uri: 'tag:g',
      type: 'composite',
      associations: { a: { type: 'picture', uri: 'tag:p' } },
    }
    const [item] = await read(gallery)
    if (item === undefined || !('story' in item)) throw new Error('nothing was read')
    expect(item.story).toThrow(/type “composite”/)
  })

  it('is not what an export’s own manifest is', async () => {
    expect(await read({ format: 'ninjs', formatVersion: '3.1', articles: [], lists: [] })).toEqual(
      [],
    )
  })
})

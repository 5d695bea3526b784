import { copyFile, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { noon } from '../../support/an-article.ts'

const picture = fileURLToPath(
  new URL('../../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
)

type Item = Record<string, unknown>

function item(number: number, more: Item = {}): Item {
  return {
    uri: `tag:test,2026:${number}`,
    version: '1',
    pubStatus: 'usable',
    headlines: [{ role: 'main', value: `Story ${number}` }],
    bodies: [{ contentType: 'text/html', value: '<p>Words.</p>' }],
    versionCreated: '2026-11-21T14:00:00+02:00',
    ...more,
  }
}

async function aWire(items: readonly (Item | string)[], name = 'wire.jsonl'): Promise<string> {
  const path = join(await aFolder(), name)
  const lines = items.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
  await writeFile(path, lines.join('\n'))
  return path
}

function take(store: DeskStore, path: string, isDryRun = false) {
  return runImport(store, openMediaStore(store.folder), { paths: [path], isDryRun, now: noon })
}

describe('importing a wire', () => {
  it('takes an item with its times, version, section and tags', async () => {
    const store = await anOpenDesk()
    const wire = await aWire([
      item(1, {
        version: 3,
        slugline: 'TEST-one',
        by: 'O. Reporter',
        located: 'KYIV, Nov 21 (Test)',
        urgency: 2,
        language: 'uk',
        edNote: 'Note',
        firstCreated: '2026-11-20T10:00:00+02:00',
        embargoedUntil: '2036-01-01T00:00:00+02:00',
        descriptions: [{ role: 'lead', contentType: 'text/plain', value: 'The lead.' }],
        subjects: [
          { name: 'City', rel: 'section' },
          { name: 'storm', rel: 'about' },
          { name: '#Storm', rel: 'about' },
        ],
      }),
    ])
    const report = await take(store, wire)
    expect(report).toMatchObject({
      added: 1,
      newTags: ['storm'],
      newSections: ['City'],
      failures: [],
    })
    const article = await store.readArticle('tag:test,2026:1' as Guid)
    expect(article).toMatchObject({
      state: 'published',
      version: 3,
      createdAt: '2026-11-20T08:00:00Z',
      firstReleasedAt: '2026-11-20T08:00:00Z',
      releasedAt: '2026-11-21T12:00:00Z',
      isEdited: false,
      content: {
        headline: 'Story 1',
        slugline: 'TEST-one',
        byline: 'O. Reporter',
        dateline: 'KYIV, Nov 21 (Test)',
        urgency: 2,
        language: 'uk',
        edNote: 'Note',
        lead: 'The lead.',
        embargoedUntil: '2035-12-31T22:00:00Z',
        section: store.desk().sections[0]?.id,
        tags: [store.tags()[0]?.id],
      },
    })
    expect(await store.readVersion('tag:test,2026:1' as Guid, 3)).toMatchObject({
      version: 3,
      content: article?.content,
    })
  })

  it('names a broken line with its number and takes the good ones', async () => {
    const store = await anOpenDesk()
    const wire = await aWire([
      item(1),
      '{"uri": "tag:test,2026:cut',
      item(2, { headlines: [] }),
      item(3),
    ])
    const report = await take(store, wire)
    expect(report).toMatchObject({ added: 2, failed: 2 })
    expect(report.failures.map(({ place }) => place)).toEqual([
      'wire.jsonl, line 2',
      'wire.jsonl, line 3',
    ])
  })

  it('does nothing the second time, and takes a newer version in place of an older one', async () => {
    const store = await anOpenDesk()
    const wire = await aWire([item(1), item(2)])
    await take(store, wire)
    expect(await take(store, wire)).toMatchObject({ added: 0, updated: 0, skipped: 2 })
    const newer = await aWire([
      item(1, { version: 2, headlines: [{ role: 'main', value: 'Newer' }], pubStatus: 'withheld' }),
      item(1, { version: 1 }),
    ])
    expect(await take(store, newer)).toMatchObject({ updated: 1, skipped: 1 })
    expect(store.head('tag:test,2026:1' as Guid)).toMatchObject({
      state: 'held',
      version: 2,
      working: { headline: 'Newer' },
    })
    expect([...store.heads()]).toHaveLength(2)
  })

  it('keeps what the desk is writing and says so', async () => {
    const store = await anOpenDesk()
    await take(store, await aWire([item(1)]))
    const article = await store.readArticle('tag:test,2026:1' as Guid)
    if (article === null) throw new Error('not taken in')
    const mine = { ...article, isEdited: true, content: { ...article.content, headline: 'Mine' } }
    await store.change(() => ({ change: { articles: [mine] }, result: null }))
    const report = await take(store, await aWire([item(1, { version: 2 })]))
    expect(report).toMatchObject({ updated: 0, failed: 1 })
    expect(report.failures[0]?.reason).toMatch(/unreleased text/)
    expect(await store.readArticle(article.guid)).toEqual(mine)
  })

  it('reads one item, an array and a file with a byte order mark', async () => {
    const store = await anOpenDesk()
    expect(await take(store, await aWire([JSON.stringify(item(1), null, 2)]))).toMatchObject({
      added: 1,
    })
    expect(
      await take(store, await aWire([`\uFEFF${JSON.stringify([item(2), item(3)])}`])),
    ).toMatchObject({
      added: 2,
    })
  })

  it('changes nothing in a dry run and says what would come of it', async () => {
    const store = await anOpenDesk()
    const wire = await aWire([
      item(1, { subjects: [{ name: 'a', rel: 'about' }] }),
      item(1),
      'broken',
    ])
    expect(await take(store, wire, true)).toMatchObject({
      isDryRun: true,
      added: 1,
      skipped: 1,
      failed: 1,
      newTags: ['a'],
    })
    expect([...store.heads()]).toEqual([])
    expect(store.tags()).toEqual([])
  })

  it.each([
    ['a time without a zone', { versionCreated: '2026-11-21T14:00:00' }, /not a time with a zone/],
    ['a pubStatus that is none', { pubStatus: 'cancelled' }, /pubStatus is “cancelled”/],
    ['no time', { versionCreated: undefined }, /does not say when/],
    ['no identity', { uri: undefined }, /no uri/],
  ])('refuses %s', async (_name, more, reason) => {
    const store = await anOpenDesk()
    const report = await take(store, await aWire([item(1, more)]))
    expect(report.failures[0]?.reason).toMatch(reason)
    expect([...store.heads()]).toEqual([])
  })

  it('takes a picture that stands beside the wire, and none from anywhere else', async () => {
    const store = await anOpenDesk()
    const association = (href: string) => ({
      associations: [
        {
          type: 'picture',
          by: 'A. Photographer',
          descriptions: [
            { role: 'caption', value: 'A ferry.' },
            { role: 'altText', value: 'Ferry at a pier' },
          ],
          renditions: [{ href, width: 1600 }],
        },
      ],
    })
    const hrefs = [
      'ferry.jpg',
      '../ferry.jpg',
      '/etc/hostname',
      'file:///etc/hostname',
      'link.jpg',
      'none.jpg',
    ]
    const wire = await aWire(hrefs.map((href, at) => item(at, association(href))))
    await copyFile(picture, join(wire, '..', 'ferry.jpg'))
    await copyFile(picture, join(wire, '..', '..', 'ferry.jpg')).catch(() => undefined)
    await symlink('/etc/hostname', join(wire, '..', 'link.jpg'))
    const looked = await take(store, wire, true)
    const report = await take(store, wire)
    expect(looked).toEqual({ ...report, isDryRun: true })
    expect(report).toMatchObject({ added: 6, failed: 0, pictures: 1 })
    expect(report.lacks).toHaveLength(5)
    const heads = [...store.heads()].filter((head) => head.working.hasImage)
    expect(heads.map(({ guid }) => guid)).toEqual(['tag:test,2026:0'])
    const article = await store.readArticle('tag:test,2026:0' as Guid)
    const image = article?.content.image
    expect(image).toMatchObject({
      width: 1600,
      height: 1000,
      alt: 'Ferry at a pier',
      caption: 'A ferry.',
      credit: 'A. Photographer',
    })
    if (image === null || image === undefined) throw new Error('no picture')
    expect(await readFile(openMediaStore(store.folder).path(image.media))).toEqual(
      await readFile(picture),
    )
  })
})

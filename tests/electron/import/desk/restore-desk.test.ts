import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { checkDesk } from '../../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import type { Changed, DeskStore } from '../../../../electron/store/desk-store.ts'
import { openDesk } from '../../../../electron/store/open-desk.ts'
import { aHotList } from '../../../support/a-desk.ts'
import { aDeskFolder, anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aFullDesk } from '../../../support/a-full-desk.ts'
import { aPng } from '../../../support/a-picture.ts'
import { anyDesk } from '../../../support/any-desk.ts'
import { anArticle, aTag, guidOf, noon } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { snapshot } from '../../../support/read-site.ts'

const runs = Number(process.env['WIREDESK_DESKS'] ?? 15)

async function copyOf(store: DeskStore, name = 'copy.zip'): Promise<string> {
  const folder = await aFolder()
  const out = join(folder, name)
  await runExport(store, await anExportWish(folder, { format: 'desk', out }))
  return out
}

function importInto(
  store: DeskStore,
  path: string,
  wish: Partial<Parameters<typeof runImport>[2]> = {},
) {
  return runImport(store, openMediaStore(store.folder), { paths: [path], now: noon, ...wish })
}

describe('a copy of a desk, imported into an empty one', () => {
  it.each(['copy', 'copy.zip'])('as %s: is the desk again, to the bit', async (name) => {
    const store = await aFullDesk()
    const copy = await copyOf(store, name)
    const other = await anOpenDesk()
    const report = await importInto(other, copy)
    expect(report).toMatchObject({
      added: 6,
      failed: 0,
      failures: [],
      copy: 'restored',
      listTitles: ['Hot news', 'At the quay'],
    })
    const again = await copyOf(other)
    expect(await readFile(again)).toEqual(await readFile(await copyOf(store)))

    // As it is in memory, too, and after the next start.
    expect([...other.heads()].length).toBe([...store.heads()].length)
    expect(other.head(guidOf('one'))).toEqual(store.head(guidOf('one')))
    expect(other.desk()).toEqual(store.desk())
    expect(other.tagBook()).toEqual(store.tagBook())
    expect(other.lists()).toEqual(store.lists())
    await other.close()
    const reopened = await openDesk(other.folder)
    onTestFinished(() => reopened.close())
    expect(new Set(reopened.heads())).toEqual(new Set(store.heads()))
    expect(reopened.templates()).toEqual(store.templates())
    expect((await checkDesk(other.folder)).problems).toEqual([])
  })

  it('is the identity on bytes for any desk: out, in and out again', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDesk({
          ...(await openMediaStore(await aDeskFolder()).add(aPng(3, 2))),
          alt: '',
          caption: '',
          credit: '',
        }),
        async (change) => {
          const store = await openDesk(await aDeskFolder())
          const other = await openDesk(await aDeskFolder())
          await openMediaStore(store.folder).add(aPng(3, 2))
          await store.change(() => ({ change, result: null }))
          const first = await copyOf(store)
          expect(await importInto(other, first)).toMatchObject({ failures: [] })
          const second = await copyOf(other)
          expect((await readFile(second)).equals(await readFile(first))).toBe(true)
          await store.close()
          await other.close()
        },
      ),
      { numRuns: runs },
    )
  }, 120_000)

  it('says so to whoever watches the desk', async () => {
    const copy = await copyOf(await aFullDesk())
    const other = await anOpenDesk()
    const told: Changed[] = []
    other.onChange((change) => told.push(change))
    await importInto(other, copy)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ isRestored: true, words: ['Укрінформ'] })
    expect(told[0]?.streamed).toContain(guidOf('draft'))
  })

  it('goes on where it was cut off, and does nothing the third time', async () => {
    const store = await aFullDesk()
    const copy = await copyOf(store)
    const other = await anOpenDesk()
    const stop = new AbortController()
    const onProgress = (items: number): void => {
      if (items === 9) stop.abort()
    }
    await importInto(other, copy, { signal: stop.signal, onProgress })
    expect(Object.keys(await snapshot(other.folder)).length).toBeGreaterThan(8)
    expect([...other.heads()].length).toBeLessThan(6)
    await importInto(other, copy)
    const whole = await readFile(await copyOf(other))
    expect(whole).toEqual(await readFile(copy))
    const third = await importInto(other, copy)
    expect(third).toMatchObject({
      added: 0,
      skipped: 6,
      newTags: [],
      newSections: [],
      listTitles: [],
    })
    expect(await readFile(await copyOf(other))).toEqual(whole)
  })

  it('is looked at by a dry run, which changes nothing', async () => {
    const copy = await copyOf(await aFullDesk())
    const other = await anOpenDesk()
    const before = await snapshot(other.folder)
    const report = await importInto(other, copy, { isDryRun: true })
    expect(report).toMatchObject({ isDryRun: true, added: 6, newTags: ['port', 'море'] })
    expect(await snapshot(other.folder)).toEqual(before)
  })
})

describe('a damaged copy', () => {
  const draft = deskFolder.article(guidOf('draft'))

  it.each([
    [
      'was changed',
      (path: string) => writeFile(path, '{"wiredesk":"article"}'),
      'its sum is another',
    ],
    [
      'is cut short',
      async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 90)),
      'its sum is another',
    ],
    ['is gone', (path: string) => rm(path), 'lacks'],
  ])('names the file that %s, and the rest arrives', async (_, damage, reason) => {
    const copy = await copyOf(await aFullDesk(), 'copy')
    await damage(join(copy, draft))
    const other = await anOpenDesk()
    const report = await importInto(other, copy)
    expect(report).toMatchObject({ added: 5, failed: 1 })
    expect(report.failures).toEqual([
      { place: `copy: ${draft}`, reason: expect.stringContaining(reason) as string },
    ])
    expect(other.head(guidOf('draft'))).toBeNull()
    expect(other.head(guidOf('one'))).not.toBeNull()
  })

  it('names a document whose seal is broken though its sum is right: it was damaged before', async () => {
    const store = await aFullDesk()
    await writeFile(join(store.folder, draft), '{"cut')
    const other = await anOpenDesk()
    const report = await importInto(other, await copyOf(store))
    expect(report).toMatchObject({ added: 5, failed: 1 })
    expect(report.failures[0]?.reason).toMatch(/not a Wiredesk document|damaged/)
  })

  it.each([
    ['leads out', '../escaped.json'],
    ['is absolute', '/tmp/escaped.json'],
    ['is no file of a desk', 'lock'],
    ['stands where another belongs', 'articles/00/00000000000000000000000000000000.json'],
  ])('takes nothing under a name that %s', async (_, file) => {
    const store = await aFullDesk()
    const copy = await copyOf(store, 'copy')
    const bytes = await readFile(join(copy, draft))
    const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as {
      articles: { file: string; guid: string }[]
    }
    const one = manifest.articles.find(({ guid }) => guid === guidOf('draft'))
    if (one === undefined) throw new Error('no draft')
    one.file = file
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest))
    await mkdir(dirname(join(copy, file)), { recursive: true })
    await writeFile(join(copy, file), bytes)
    const other = await anOpenDesk()
    const before = (await snapshot(other.folder))['lock']
    const report = await importInto(other, copy)
    expect(report).toMatchObject({ added: 5, failed: 1 })
    expect((await snapshot(other.folder))['lock']).toBe(before)
    expect(Object.keys(await snapshot(join(other.folder, '..')))).not.toContain('escaped.json')
  })

  it('is no copy when its manifest is none', async () => {
    const copy = await copyOf(await aFullDesk(), 'copy')
    await writeFile(join(copy, 'manifest.json'), '{"format": "desk", "articles": 1}')
    const other = await anOpenDesk()
    expect(await importInto(other, copy)).toMatchObject({
      added: 0,
      failures: [{ reason: 'Its manifest.json is not one that Wiredesk wrote.' }],
    })
  })
})

it.each([
  ['a text', { articles: [anArticle('mine')] }],
  ['a tag', { tags: [aTag('mine')] }],
  ['a list', { lists: [aHotList(guidOf('elsewhere'))] }],
])('a desk with %s of its own is not restored over', async (_, change) => {
  const copy = await copyOf(await aFullDesk())
  const other = await anOpenDesk()
  await other.change(() => ({ change, result: null }))
  const { name } = other.desk()
  expect(await importInto(other, copy)).toMatchObject({ added: 6 })
  expect(other.desk().name).toBe(name)
  expect(other.words()).toEqual([])
  expect(other.head(guidOf('draft'))).not.toBeNull()
})

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { nodeDisk } from '../../../../electron/disk/node-disk.ts'
import { checkDesk } from '../../../../electron/store/check-desk.ts'
import { deskFolder } from '../../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../../electron/store/desk-store.ts'
import { toBytes } from '../../../../electron/store/document-bytes.ts'
import { documentKinds } from '../../../../electron/store/document-kind.ts'
import { openDesk } from '../../../../electron/store/open-desk.ts'
import { redoLog } from '../../../../electron/store/redo-log.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aFullDesk } from '../../../support/a-full-desk.ts'
import { anArticle, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest, snapshot } from '../../../support/read-site.ts'
import { aSmallDisk, canMount, needsMount } from '../../../support/small-disk.ts'
import { zipSnapshot } from '../../../support/unzipped.ts'

const notOfTheDesk = /^(?:lock|catalog\.jsonl|journal\.jsonl|transaction\.json|search\/)|\.tmp$/

/** The files of a desk, without what it makes again. */
async function deskFiles(folder: string): Promise<Record<string, string>> {
  const all = Object.entries(await snapshot(folder))
  return Object.fromEntries(all.filter(([path]) => !notOfTheDesk.test(path)))
}

function withoutManifest({ 'manifest.json': manifest, ...files }: Record<string, string>) {
  expect(manifest).toBeDefined()
  return files
}

function put(store: DeskStore, name: string, headline: string): Promise<unknown> {
  const articles = [anArticle(name, { headline })]
  return store.change(() => ({ change: { articles }, result: null }))
}

describe('a copy of a desk', () => {
  it('has every file as it is, in a folder or an archive, and no other', async () => {
    const store = await aFullDesk()
    await mkdir(join(store.folder, 'search'))
    await writeFile(join(store.folder, 'search', 'index.sqlite'), 'an index')
    await writeFile(join(store.folder, 'articles', '.wiredesk-0123456789abcdef.tmp'), 'cut')
    await writeFile(join(store.folder, 'shopping.txt'), 'milk')
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    const zip = { ...wish, out: `${wish.out}.zip` }
    expect(await runExport(store, wish)).toMatchObject({ outcome: 'written', omitted: [] })
    await runExport(store, zip)

    const files = await deskFiles(store.folder)
    delete files['shopping.txt']
    expect(withoutManifest(await snapshot(wish.out))).toEqual(files)
    expect(await zipSnapshot(zip.out)).toEqual(await snapshot(wish.out))
    const tops = new Set(Object.keys(files).map((path) => path.split('/')[0]))
    for (const top of ['bin', 'versions', 'media', 'lists', 'launches', 'damaged', 'tags.json'])
      expect([...tops]).toContain(top)
    expect((await checkDesk(wish.out)).problems).toEqual([])
  })

  it('names each story, whatever its state, with its file, and every other file; each with its sum', async () => {
    const store = await aFullDesk()
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    const report = await runExport(store, wish)
    const { articles, files = [], lists } = await readManifest(wish.out)
    const guids = Array.from(store.heads(), ({ guid }) => String(guid)).sort()
    expect(articles.map(({ guid }) => guid)).toEqual(guids)
    expect(report.written).toBe(guids.length)
    expect(lists).toContainEqual({ name: 'hot', file: 'lists/hot.json' })
    const named = [...articles, ...files].flatMap((one) => ('file' in one ? [one] : []))
    const copy = withoutManifest(await snapshot(wish.out))
    expect(Object.fromEntries(named.map(({ file, sha256 }) => [file, sha256]))).toEqual(copy)
  })

  it('is the same to the byte when it is made again', async () => {
    const store = await aFullDesk()
    const folder = await aFolder()
    const made: Buffer[] = []
    for (const name of ['one.zip', 'two.zip']) {
      const out = join(folder, name)
      await runExport(store, await anExportWish(folder, { format: 'desk', out }))
      made.push(await readFile(out))
    }
    expect(made[1]).toEqual(made[0])
  })

  it('is the desk at one moment, though it is written to meanwhile', async () => {
    const store = await aFullDesk()
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    const reader = await openDesk(store.folder, { isReadOnly: true })
    let writes = 0
    const report = await runExport(reader, {
      ...wish,
      mayGoOn: async () => {
        writes += 1
        if (writes <= 3) await put(store, `typed ${writes}`, 'Typed meanwhile')
        const gone = [guidOf('draft')]
        if (writes === 12) await store.change(() => ({ change: { gone }, result: null }))
      },
    })
    expect(report.outcome).toBe('written')
    expect(withoutManifest(await snapshot(wish.out))).toEqual(await deskFiles(store.folder))
    const { articles } = await readManifest(wish.out)
    const named = articles.map(({ guid }) => guid)
    expect(named).toContain(guidOf('typed 1'))
    expect(named).not.toContain(guidOf('draft'))
  })

  it('holds what is still in the redo log, as the desk reads it', async () => {
    const store = await aFullDesk()
    const { folder } = store
    await store.close()
    const [changed, added, gone] = ['draft', 'logged', 'spiked'].map((name) =>
      deskFolder.article(guidOf(name)),
    ) as [string, string, string]
    const bytes = toBytes(documentKinds.article, anArticle('draft', { headline: 'Logged' }))
    // As a power cut leaves it: logged, and not in its own file yet.
    const log = redoLog(nodeDisk, join(folder, deskFolder.transaction))
    await log.append([
      { path: changed, bytes },
      { path: added, bytes },
      { path: gone, bytes: null },
    ])
    await log.close()
    const reader = await openDesk(folder, { isReadOnly: true })
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    await runExport(reader, wish)
    expect(await readFile(join(wish.out, changed))).toEqual(Buffer.from(bytes))
    expect(await readFile(join(wish.out, added))).toEqual(Buffer.from(bytes))
    expect(Object.keys(await snapshot(wish.out))).not.toContain(gone)
  })

  it('leaves the copy that stood there when it is cancelled, and replaces it otherwise', async () => {
    const store = await aFullDesk()
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    await runExport(store, wish)
    const before = await snapshot(wish.out)
    await put(store, 'later', 'Written later')
    const stop = new AbortController()
    const cancelled = await runExport(store, {
      ...wish,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(cancelled).toMatchObject({ outcome: 'cancelled', written: 0 })
    expect(await snapshot(wish.out)).toEqual(before)
    await runExport(store, wish)
    expect(Object.keys(await snapshot(wish.out))).toHaveLength(Object.keys(before).length + 1)
  })

  it('never takes the place of a desk that somebody works in', async () => {
    const store = await aFullDesk()
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    await runExport(store, wish)
    const copy = await openDesk(wish.out)
    await put(copy, 'mine', 'Written in the copy')
    await copy.close()
    await expect(runExport(store, wish)).rejects.toThrow('which no export of Wiredesk wrote')
  })

  it('leaves what stood there when the disk fills up', async ({ skip }) => {
    if (!canMount) skip(needsMount)
    const { folder: disk, remove } = await aSmallDisk('512k')
    onTestFinished(remove)
    const store = await aFullDesk()
    const wish = await anExportWish(await aFolder(), { format: 'desk', out: join(disk, 'copy') })
    await runExport(store, wish)
    const before = await snapshot(disk)
    const articles = Array.from({ length: 200 }, (_, at) => anArticle(`more ${at}`))
    await store.change(() => ({ change: { articles }, result: null }))
    await expect(runExport(store, wish)).rejects.toThrow('The disk is full')
    expect(await snapshot(disk)).toEqual(before)
    expect(await readdir(disk)).toEqual(['copy'])
  })

  it('takes a damaged file as it is, too: nobody else may have it', async () => {
    const store = await aFullDesk()
    await writeFile(join(store.folder, deskFolder.article(guidOf('draft'))), '{"cut')
    const wish = await anExportWish(await aFolder(), { format: 'desk' })
    expect(await runExport(store, wish)).toMatchObject({ outcome: 'written' })
    expect(withoutManifest(await snapshot(wish.out))).toEqual(await deskFiles(store.folder))
  })

  it('is counted and not written by a dry run', async () => {
    const store = await aFullDesk()
    const folder = await aFolder()
    const wish = await anExportWish(folder, { format: 'desk', dryRun: true })
    const { written } = await runExport(store, wish)
    expect(written).toBe([...store.heads()].length)
    expect(await readdir(folder)).toEqual(['resources'])
  })
})

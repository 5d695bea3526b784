import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { copyToBytes } from '../../../electron/article/copy-file.ts'
import { keepVersion } from '../../../electron/article/keep-version.ts'
import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { keep } from '../../../shared/article/keep.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aTagDesk } from '../../support/a-tag-desk.ts'
import { anArticle, noon } from '../../support/an-article.ts'

/** A desk whose bin has a story with one version kept by hand. */
async function aDeskWithBin() {
  const { store, copies } = await aTagDesk()
  const { article, kept } = keep(anArticle('ferry'), 'First', { now: noon, by: 'Olena' })
  const binned = { article, at: noon, by: 'Olena', overdueOn: [] }
  await store.change(() => ({ change: { binned: [binned], kept: [kept] }, result: null }))
  const { guid } = article
  return {
    guid,
    kept,
    store,
    takeIn: (path: string) =>
      runImport(store, openMediaStore(store.folder), { paths: [path], now: noon }),
    keepIt: keepVersion({ store, copies, clock: () => noon, by: () => 'Olena' }),
  }
}

it('a story that comes again while the bin has it goes on from the versions kept there', async () => {
  const { guid, kept, store, takeIn, keepIt } = await aDeskWithBin()
  const wire = join(await aFolder(), 'wire.jsonl')
  const bodies = [{ contentType: 'text/html', value: '<p>Words.</p>' }]
  const item = { uri: guid, version: '1', headlines: [{ value: 'Ferries again' }], bodies }
  await writeFile(wire, JSON.stringify({ ...item, versionCreated: '2026-11-21T14:00:00+02:00' }))
  await takeIn(wire)
  expect(store.head(guid)?.working.headline).toBe('Ferries again')
  expect(await keepIt(guid, 'Second')).toBe(2)
  expect(await store.readKept(guid, 1)).toEqual(kept)
})

it('a copy of a story that the bin has goes on from the versions kept there too', async () => {
  const { guid, kept, store, takeIn, keepIt } = await aDeskWithBin()
  const article = anArticle('ferry', { headline: 'Ferries, as copied' })
  const path = join(await aFolder(), 'ferry.html')
  const copy = { takenAt: noon, article, section: null, tags: [] }
  await writeFile(path, copyToBytes(copy, new Map()))
  await takeIn(path)
  expect(store.head(guid)?.working.headline).toBe('Ferries, as copied')
  expect(await keepIt(guid, 'Second')).toBe(2)
  expect(await store.readKept(guid, 1)).toEqual(kept)
})

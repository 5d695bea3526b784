import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { keepVersion } from '../../../electron/article/keep-version.ts'
import { runImport } from '../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { keep } from '../../../shared/article/keep.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aTagDesk } from '../../support/a-tag-desk.ts'
import { anArticle, noon } from '../../support/an-article.ts'

it('a story that comes again while the bin has it goes on from the versions kept there', async () => {
  const { store, copies } = await aTagDesk()
  const { article, kept } = keep(anArticle('ferry'), 'First', { now: noon, by: 'Olena' })
  const { guid } = article
  const binned = { article, at: noon, by: 'Olena', overdueOn: [] }
  await store.change(() => ({ change: { binned: [binned], kept: [kept] }, result: null }))
  const wire = join(await aFolder(), 'wire.jsonl')
  const bodies = [{ contentType: 'text/html', value: '<p>Words.</p>' }]
  const item = { uri: guid, version: '1', headlines: [{ value: 'Ferries again' }], bodies }
  await writeFile(wire, JSON.stringify({ ...item, versionCreated: '2026-11-21T14:00:00+02:00' }))
  await runImport(store, openMediaStore(store.folder), { paths: [wire], now: noon })
  expect(store.head(guid)?.working.headline).toBe('Ferries again')
  const keepIt = keepVersion({ store, copies, clock: () => noon, by: () => 'Olena' })
  expect(await keepIt(guid, 'Second')).toBe(2)
  expect(await store.readKept(guid, 1)).toEqual(kept)
})

import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { chosenFolders } from '../../../electron/export/chosen-folders.ts'
import { destinationMemory } from '../../../electron/export/destinations.ts'
import { exportHandlers } from '../../../electron/export/handlers.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { aPicture } from '../../support/a-desk.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { articleOf, at, aVersion, guidOf } from '../../support/an-article.ts'
import { type BuiltWorker, builtWorker } from '../../support/built-worker.ts'
import { readManifest } from '../../support/read-site.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('export')
}, 120_000)
afterAll(() => worker.remove())

async function anExport(store: DeskStore) {
  const out = join(await aFolder(), 'out')
  const handlers = exportHandlers({
    clock: () => at('2026-11-25T12:00:00Z'),
    folder: store.folder,
    resources: '',
    saveWorkingCopies: () => Promise.resolve(),
    workerFile: worker.file,
    chooseFolder: () => Promise.resolve(null),
    chosen: chosenFolders(await aFolder()),
    memory: destinationMemory(await aFolder()),
    showFolder: () => Promise.resolve(),
    tellProgress: () => {},
  })
  return async (): Promise<readonly string[]> => {
    await handlers['export.run']({ format: 'docx', out, query: '', isOnlyNew: true })
    const { articles } = await readManifest(out)
    return articles.flatMap((one) => ('file' in one ? [one.guid] : []))
  }
}

it('only what is new brings what failed or was under embargo the last time, though it was released before', async () => {
  const store = await anOpenDesk()
  const image = await aPicture(store.folder)
  const plain = aVersion('plain')
  const failed = aVersion('failed', { content: { image } })
  const early = aVersion('early')
  const content = { ...early.content, embargoedUntil: at('2999-01-01T00:00:00Z') }
  const kept = { ...articleOf(early), content, isEdited: true }
  const versions = [plain, failed, early]
  const articles = [articleOf(plain), articleOf(failed), kept]
  await store.change(() => ({ change: { articles, versions }, result: null }))
  const file = join(store.folder, deskFolder.mediaFile(image.media))
  await rm(file)

  const run = await anExport(store)
  expect(await run()).toEqual([guidOf('plain')])
  expect(await run()).toEqual([])
  await aPicture(store.folder)
  await store.change(() => ({ change: { articles: [articleOf(early)] }, result: null }))
  expect(await run()).toEqual([guidOf('early'), guidOf('failed')])
  expect(await run()).toEqual([])
})

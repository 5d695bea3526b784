import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { runInWorker } from '../../../electron/export/run-in-worker.ts'
import { aHotList } from '../../support/a-desk.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { articleOf, aVersion, guidOf } from '../../support/an-article.ts'
import { type BuiltWorker, builtWorker } from '../../support/built-worker.ts'
import { anExportWish } from '../../support/export-wish.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('export')
}, 120_000)
afterAll(() => worker.remove())

const still = new AbortController().signal

it('a thread of its own publishes a desk’s lists, and says why it cannot', async () => {
  const store = await anOpenDesk()
  const version = aVersion('one')
  const { live } = aHotList(version.guid)
  const change = { articles: [articleOf(version)], versions: [version] }
  await store.change(() => ({ change, result: null }))
  await store.change(() => {
    return { change: { lists: [{ ...store.list('hot'), revision: 1, live }] }, result: null }
  })
  const { out, resources } = await anExportWish(await aFolder())
  const job = { kind: 'publish', folder: store.folder, out, resources } as const
  const run = () => runInWorker(worker.file, job, { signal: still })

  await expect(run()).rejects.toMatchObject({ problem: { code: 'publishGone' } })
  await mkdir(out)
  expect(await run()).toMatchObject({ outcome: 'written', written: 1 })
  const list = JSON.parse(await readFile(join(out, 'lists', 'hot.json'), 'utf8')) as unknown
  expect(list).toMatchObject({ entries: [{ guid: guidOf('one') }] })
  await rm(out, { recursive: true })
  await expect(run()).rejects.toMatchObject({ problem: { code: 'publishGone' } })
})

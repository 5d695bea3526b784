import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readOnThread } from '../../../../electron/import/reading/read-on-thread.ts'
import { runImport } from '../../../../electron/import/run-import.ts'
import { openMediaStore } from '../../../../electron/media/media-store.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aFullDesk } from '../../../support/a-full-desk.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { noon } from '../../../support/an-article.ts'
import { type BuiltWorker, builtWorker } from '../../../support/built-worker.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { anExportWish } from '../../../support/export-wish.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('import')
}, 120_000)
afterAll(() => worker.remove())

async function taken(path: string, isOnThread: boolean) {
  const store = await anOpenDesk()
  const read = isOnThread ? { read: readOnThread(worker.file) } : {}
  const wish = { paths: [path], now: noon, ...read }
  const report = await runImport(store, openMediaStore(store.folder), wish)
  const stories = await Promise.all(
    Array.from(store.heads(), ({ guid }) => store.readArticle(guid)),
  )
  const told = stories.map((story) => ({
    ...story,
    content: { ...story?.content, section: null, tags: story?.content.tags.length },
  }))
  const lists = store.lists().map(({ name, title }) => ({ name, title }))
  return { report, told, lists }
}

const unpacked = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`wiredesk-import-${process.pid}-`))

describe('wires that are read on a thread of its own', () => {
  it.each(['ninjs', 'wxr', 'markdown', 'desk'])(
    'come in as they do when they are read here: %s, from an archive with pictures',
    async (format) => {
      const home = await aFolder()
      const hostile = async () => (await aHostileDesk(join(home, 'desk'))).reader
      const reader = await (format === 'desk' ? aFullDesk() : hostile())
      const wish = await anExportWish(home, { format, out: join(home, 'out.zip') })
      await runExport(reader, wish)
      const here = await taken(wish.out, false)
      expect(await taken(wish.out, true)).toEqual(here)
      expect(here.report.added).toBeGreaterThan(3)
      expect(await unpacked()).toEqual([])
    },
    60_000,
  )

  it('are stopped, and the thread is gone with what it had unpacked', async () => {
    const path = join(await aFolder(), 'wire.jsonl')
    const line = (at: number) =>
      JSON.stringify({
        uri: `tag:test,2026:${at}`,
        headlines: [{ value: 'A' }],
        versionCreated: '2026-11-21T12:00:00Z',
      })
    await writeFile(path, Array.from({ length: 3000 }, (_, at) => line(at)).join('\n'))
    const stop = new AbortController()
    const store = await anOpenDesk()
    await runImport(store, openMediaStore(store.folder), {
      paths: [path],
      now: noon,
      read: readOnThread(worker.file),
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect([...store.heads()]).toHaveLength(200)
  })

  it('that are not there are said to be gone, and a thread that cannot start says so', async () => {
    const store = await anOpenDesk()
    const gone = { paths: [join(await mkdtemp(join(tmpdir(), 'x-')), 'no.json')], now: noon }
    const media = openMediaStore(store.folder)
    await expect(
      runImport(store, media, { ...gone, read: readOnThread(worker.file) }),
    ).rejects.toMatchObject({ problem: { code: 'noFile' } })
    await expect(
      runImport(store, media, { ...gone, read: readOnThread(`${worker.file}.none`) }),
    ).rejects.toMatchObject({ problem: { code: 'unexpected' } })
  })
})

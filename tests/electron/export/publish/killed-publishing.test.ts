import { spawn } from 'node:child_process'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { runInWorker } from '../../../../electron/export/run-in-worker.ts'
import type { PublishJob } from '../../../../electron/export/export-job.ts'
import type { DeskStore } from '../../../../electron/store/desk-store.ts'
import type { Version } from '../../../../shared/article/version.ts'
import type { SectionId } from '../../../../shared/desk/desk.ts'
import { aHotList } from '../../../support/a-desk.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { anOwnList, port } from '../../../support/a-listed-desk.ts'
import { articleOf, aTag, aVersion, guidOf } from '../../../support/an-article.ts'
import { type BuiltWorker, builtWorker } from '../../../support/built-worker.ts'
import { deadLinks } from '../../../support/dead-links.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { snapshot } from '../../../support/read-site.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('export')
}, 120_000)
afterAll(() => worker.remove())

const still = new AbortController().signal
const killer = fileURLToPath(new URL('../../../support/killed-thread.mjs', import.meta.url))
const tagged = { content: { tags: [aTag('port').id], section: port.id } }
const sea = { id: 'sea' as SectionId, name: 'Sea' }

function release(store: DeskStore, versions: readonly Version[]): Promise<unknown> {
  const change = { articles: versions.map(articleOf), versions }
  return store.change(() => ({ change, result: null }))
}

function launchHot(store: DeskStore, ...names: readonly string[]): Promise<unknown> {
  const { live } = aHotList(...names.map(guidOf))
  return store.change(() => {
    const hot = store.list('hot')
    return { change: { lists: [{ ...hot, revision: hot.revision + 1, live }] }, result: null }
  })
}

async function aDeskWithSite() {
  const store = await anOpenDesk()
  const quay = anOwnList('quay', 'At the quay', [guidOf('one')], { section: port.id })
  await store.change(() => ({
    change: { desk: { ...store.desk(), sections: [port] }, tags: [aTag('port')], lists: [quay] },
    result: null,
  }))
  await release(
    store,
    ['one', 'two', 'three'].map((name) => aVersion(name, tagged)),
  )
  await launchHot(store, 'one', 'two')
  return store
}

/** A story moves, one is killed, two are new, a list and a section come and go. */
async function changeAll(store: DeskStore): Promise<void> {
  const renamed = { ...tagged.content, headline: 'Renamed' }
  await release(store, [
    aVersion('one', { version: 2, content: renamed }),
    aVersion('two', { ...tagged, version: 2, state: 'killed' }),
    aVersion('four', tagged),
    aVersion('five', { content: { ...tagged.content, section: sea.id } }),
  ])
  const pier = anOwnList('pier', 'At the pier', [guidOf('four')], { section: sea.id })
  await store.change(() => {
    const quay = { ...store.list('quay'), isClosed: true }
    const lists = [{ ...quay, revision: quay.revision + 1 }, pier]
    return { change: { desk: { ...store.desk(), sections: [sea] }, lists }, result: null }
  })
  await launchHot(store, 'four', 'one', 'three')
}

/** Publishes in a process that is killed before that step; answers how it ended, and how many steps there were. */
function publishKilled(killAt: number | null, job: PublishJob) {
  // What it does to the site's own files.
  const own = { place: job.out + sep, besides: '.wiredesk-publish-', calls: ['rename', 'rm'] }
  const wish = JSON.stringify({ worker: worker.file, job, ...own, killAt })
  const child = spawn(process.execPath, [killer, wish], { stdio: ['ignore', 'pipe', 'inherit'] })
  let steps = ''
  child.stdout.on('data', (some: Buffer) => (steps += some.toString()))
  return new Promise<{ readonly signal: string | null; readonly steps: number }>((resolve) => {
    child.on('close', (_code, signal) => resolve({ signal, steps: Number(steps) }))
  })
}

/** `WIREDESK_KILLS=all` for every step. */
function placesOf(steps: number): readonly number[] {
  if (process.env['WIREDESK_KILLS'] !== undefined)
    return Array.from({ length: steps }).map((_, at) => at)
  return [0, 1, Math.floor(steps / 2), steps - 2, steps - 1]
}

it('kill -9 at any moment of publishing leaves whole files and no dead link, and the next run ends it', async () => {
  const store = await aDeskWithSite()
  const { out, resources } = await anExportWish(await aFolder())
  const jobAt = (out: string) =>
    ({ kind: 'publish', folder: store.folder, out, resources }) as const
  const publish = (out: string) => runInWorker(worker.file, jobAt(out), { signal: still })
  const work = await aFolder()
  const [old, fresh] = [join(work, 'old'), join(work, 'fresh')]
  await mkdir(out)
  await publish(out)
  await cp(out, old, { recursive: true })
  const before = await snapshot(old)
  expect(await deadLinks(old)).toEqual([])

  await changeAll(store)
  await cp(old, fresh, { recursive: true })
  const { signal, steps } = await publishKilled(null, jobAt(fresh))
  expect(signal).toBeNull()
  expect(steps).toBeGreaterThan(20)
  const after = await snapshot(fresh)
  const killed = Object.keys(before).find((path) => path.includes('the-two-story')) ?? ''
  expect(killed).not.toBe('')
  expect(after[killed]).toBeUndefined()

  for (const killAt of placesOf(steps)) {
    const site = join(work, `site-${killAt}`)
    await cp(old, site, { recursive: true })
    expect(await publishKilled(killAt, jobAt(site))).toMatchObject({ signal: 'SIGKILL' })
    const found = await snapshot(site)
    const torn = Object.entries(found).filter(
      ([path, hash]) =>
        !path.startsWith('.wiredesk-publish-') && ![before[path], after[path]].includes(hash),
    )
    expect(torn).toEqual([])
    // Only what must not be public goes before the pages that lead to it.
    expect((await deadLinks(site)).filter((path) => path !== killed)).toEqual([])
    expect(killAt === 0 || found[killed] === undefined).toBe(true)
    await publish(site)
    expect(await snapshot(site)).toEqual(after)
    expect((await readdir(site)).filter((name) => name.startsWith('.'))).toEqual([])
  }
}, 300_000)

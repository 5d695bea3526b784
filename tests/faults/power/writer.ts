/**
 * A newsroom in one process: it types, folds, releases, launches, imports and tags on a real desk,
 * and says on stdout what it begins and what it was told is safe, until somebody cuts the power.
 * `writer.js FOLDER WORK synced|unsynced`
 */
import { writeSync } from 'node:fs'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { systemClock } from '../../../electron/clock.ts'
import type { Disk, OpenFile } from '../../../electron/disk/disk.ts'
import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { runImport } from '../../../electron/import/run-import.ts'
import { launchRecord } from '../../../electron/list/launch-record.ts'
import { openMediaStore } from '../../../electron/media/media-store.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { tagHandlers } from '../../../electron/tag/handlers.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { release } from '../../../shared/article/release.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { draftOf } from '../../../shared/list/draft-of.ts'
import { launchList } from '../../../shared/list/launch-list.ts'
import type { EntryId } from '../../../shared/list/list.ts'
import { newEntry } from '../../../shared/list/new-entry.ts'
import { withDraft } from '../../../shared/list/with-draft.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { changesTo, stories, storyGuid, textAt } from './texts.ts'
import type { Deed, Told } from './told.ts'
import { wireGuids, writeWire } from './wires.ts'

const [folder = '', work = '', way = ''] = process.argv.slice(2)
const disk = way === 'unsynced' ? unsynced(nodeDisk) : nodeDisk
const clock = systemClock

/** A pipe takes a line in this very call, so what is said is said. */
function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`)
}

async function deed<T>(what: Deed, run: () => Promise<T>): Promise<T> {
  tell({ begun: what })
  const result = await run()
  tell({ done: what })
  return result
}

await createDesk(folder, newDesk({ name: 'Faults' }), disk)
const store = await openDesk(folder, { disk })
// Folds come by themselves too, in the middle of everything.
const copies = openWorkingCopies(store, store.journal, clock, { quietMs: 40, longestMs: 150 })
const media = openMediaStore(folder, disk)
let madeTags = 0
const tags = tagHandlers({
  store,
  copies,
  clock,
  guidsOf: () => Promise.resolve([]),
  newId: () => `tag-${(madeTags += 1)}`,
  tell: () => undefined,
})
const articles = Array.from({ length: stories }, (_, story) => ({
  ...newArticle(storyGuid(story), clock()),
  content: textAt(story, 0),
}))
await store.change(() => ({ change: { articles }, result: null }))
tell({ ready: true })

async function type(story: number): Promise<never> {
  const guid = storyGuid(story)
  let { sequence } = await copies.open(guid)
  for (let text = 1; ; text += 1) {
    await deed({ act: 'typed', story, text }, async () => {
      const answer = await copies.write(guid, sequence, changesTo(story, text))
      if ('resync' in answer) throw new Error('the writer lost its base')
      sequence = answer.taken
    })
    if (text % 9 === story) await copies.fold(guid)
    if (text % 20 === story) await releaseStory(story, text)
  }
}

async function releaseStory(story: number, text: number): Promise<void> {
  const guid = storyGuid(story)
  await copies.fold(guid)
  const version = (store.head(guid)?.version ?? 0) + 1
  const wish = { act: 'publish', note: '', embargoReason: '', notice: null } as const
  await deed({ act: 'released', story, text, version }, () =>
    store.change(async () => {
      const article = await copies.read(guid)
      if (article === null) throw new Error(`${guid} is gone`)
      const released = release(article, wish, { now: clock(), by: '' })
      const change = { articles: [released.article], versions: [released.version] }
      return { change, result: null }
    }),
  )
}

async function launchLists(): Promise<never> {
  for (let launch = 1; ; launch += 1) {
    await deed({ act: 'launched', launch }, () =>
      store.change(() => {
        const hot = store.list('hot')
        const entries = Array.from({ length: hot.capacity }, (_, at) => ({
          ...newEntry(`${launch}-${at}` as EntryId, storyGuid((launch + at) % stories)),
          kicker: `launch ${launch}`,
        }))
        const why = { at: clock(), by: '' }
        const launched = launchList(withDraft(hot, { ...draftOf(hot), entries }), why)
        const record = launchRecord(store, [launched], { ...why, cause: 'launch' })
        return { change: { lists: [launched], launch: record }, result: null }
      }),
    )
  }
}

async function importAndTag(): Promise<never> {
  for (let wire = 1; ; wire += 1) {
    const file = await writeWire(work, wire)
    await deed({ act: 'imported', wire }, async () => {
      const { failures, notes } = await runImport(store, media, { paths: [file], now: clock() })
      const [missed] = [...failures, ...notes]
      if (missed !== undefined) throw new Error(`${missed.place}: ${missed.reason}`)
    })
    const { id } = await tags['tag.create']({ name: `Tag ${wire}` })
    await deed({ act: 'tagged', wire, tag: wire }, () =>
      tags['tag.addToMany']({ articles: { guids: [...wireGuids(wire)] }, tags: [id] }),
    )
    if (wire % 3 === 0) {
      const winner = `tag-${wire - 1}` as TagId
      await deed({ act: 'merged', loser: wire, winner: wire - 1 }, () =>
        tags['tag.merge']({ loser: id, winner }),
      )
    }
  }
}

/** The same disk, whose flushes flush nothing: what the harness must be able to see. */
function unsynced(real: Disk): Disk {
  const lying = (file: OpenFile): OpenFile => ({
    ...file,
    sync: () => Promise.resolve(),
    syncData: () => Promise.resolve(),
  })
  return {
    ...real,
    create: async (path) => lying(await real.create(path)),
    openToAppend: async (path) => lying(await real.openToAppend(path)),
    syncFolder: () => Promise.resolve(),
  }
}

const lanes = [...articles.map((_, story) => type(story)), launchLists(), importAndTag()].map(
  (lane) =>
    lane.catch((error: unknown) => {
      tell({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }),
)
await Promise.all(lanes)
// It waits for its end, as a machine whose disk is gone does.
setInterval(() => undefined, 1_000_000)

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { writeAll } from '../../../electron/store/write-all.ts'
import { writeDurably } from '../../../electron/store/write-durably.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import type { Launch } from '../../../shared/list/launch.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { aRelease } from '../../support/a-release.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { rest } from '../stage/bench-app.ts'
import { launchesOf } from '../../support/launches-of.ts'

const rounds = 12
const launchesInBlock = 8
const stories = Array.from({ length: 12 }, (_, at) => `tag:bench.example,2026:${at}` as Guid)

async function aDesk(folder: string) {
  await createDesk(folder, newDesk({ name: 'Launch desk' }))
  const store = await openDesk(folder)
  const released = stories.map((guid, at) =>
    aRelease(
      newArticle(guid, minutesAgo(60), { headline: `Story ${at}` }),
      'publish',
      '',
      minutesAgo(50 - at),
    ),
  )
  await store.change(() => ({
    change: {
      articles: released.map(({ article }) => article),
      versions: released.map(({ version }) => version),
    },
    result: null,
  }))
  let ids = 0
  const handlers = handlersOfLists({
    store,
    clock: () => minutesAgo(0),
    newId: () => `entry-${(ids += 1)}`,
  })
  return { store, handlers }
}

/** How many bytes the last launch of both lists put into the desk: two lists and its record. */
async function bytesOfLaunch(folder: string, launch: Launch): Promise<number> {
  const paths = [deskFolder.list('hot'), deskFolder.list('latest'), deskFolder.launch(launch)]
  const sizes = await Promise.all(
    paths.map(async (path) => (await nodeDisk.facts(join(folder, path)))?.size ?? Number.NaN),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The least that makes bytes durable: at the end of a file that is open, with one flush. */
async function appendTo(path: string) {
  await (await nodeDisk.create(path)).close()
  const file = await nodeDisk.openToAppend(path)
  return {
    append: async (bytes: Uint8Array) => {
      await writeAll(file, bytes)
      await file.syncData()
    },
    close: () => file.close(),
  }
}

/** What a launch costs beside putting the same bytes on the disk for good. */
export const launch: Measure = {
  name: 'launch',
  about:
    'From the call that launches Hot news and Latest to its answer, when both lists and the record are safe from a power cut, against one raw durable write of as many bytes: file, fsync, rename, fsync of its folder. And against the least that makes bytes durable: at the end of an open file, with one flush.',
  run: async () => {
    const work = await mkdtemp(join(tmpdir(), 'wiredesk-launch-'))
    const folder = join(work, 'desk')
    const { store, handlers } = await aDesk(folder)
    const place = (list: string, article: Guid) =>
      handlers['list.place']({ list, article, gap: 0, from: null, isCopy: false, seen: 0 })
    let turn = 0
    async function draft(): Promise<void> {
      turn += 1
      await place('hot', stories[turn % stories.length] ?? (stories[0] as Guid))
      await place('latest', stories[(turn + 5) % stories.length] ?? (stories[0] as Guid))
    }
    const seen = () =>
      Object.fromEntries(store.lists().map(({ name, revision }) => [name, revision]))
    for (let at = 0; at < stories.length; at += 1) {
      await draft()
      await handlers['list.launch']({ seen: seen() })
    }
    await rest(100)
    const last = (await launchesOf(store)).at(-1)
    if (last === undefined) throw new Error('nothing was launched')
    const bytes = Buffer.alloc(await bytesOfLaunch(folder, last), 'x')
    const samplesAgainst = (raw: () => Promise<unknown>) =>
      interleave(rounds, async (arm) => {
        const taken: number[] = []
        for (let at = 0; at < launchesInBlock; at += 1) {
          await draft()
          // What the drafts left to be applied must not be waited for by either.
          await rest(20)
          const began = performance.now()
          if (arm === 'ours') await handlers['list.launch']({ seen: seen() })
          else await raw()
          taken.push(performance.now() - began)
          await rest(20)
        }
        return taken
      })
    const written = await samplesAgainst(() => writeDurably(nodeDisk, join(work, 'raw'), bytes))
    const log = await appendTo(join(work, 'log'))
    const appended = await samplesAgainst(() => log.append(bytes))
    await log.close()
    await store.close()
    await rm(work, { recursive: true, force: true, maxRetries: 5 })
    return [
      figureOf('A launch of both lists', written, { of: 'ratio', most: 1.15 }),
      figureOf('A launch of both lists, against an append', appended, null),
    ]
  },
}

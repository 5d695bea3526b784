import { describe, expect, it, onTestFinished } from 'vitest'

import { openPublisher } from '../../../../electron/export/publish/publisher.ts'
import { publishMemory } from '../../../../electron/export/publish/publish-memory.ts'
import { DeskError } from '../../../../electron/store/desk-error.ts'
import type { DeskStore } from '../../../../electron/store/desk-store.ts'
import type { PublishStatus } from '../../../../shared/export/publish-status.ts'
import type { ExportReport } from '../../../../shared/export/report.ts'
import type { Guid } from '../../../../shared/article/guid.ts'
import { aHotList } from '../../../support/a-desk.ts'
import { anOpenDesk } from '../../../support/a-desk-folder.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { anArticle, articleOf, at, aVersion, guidOf, noon } from '../../../support/an-article.ts'

/** A publisher whose runs end when the test says how. */
async function aPublisher(store: DeskStore, userFolder: string) {
  const told: PublishStatus[] = []
  const runs: { readonly out: string; readonly end: (failure?: DeskError) => void }[] = []
  const waiting: (() => void)[] = []
  const publisher = await openPublisher({
    store,
    clock: () => noon,
    memory: publishMemory(userFolder),
    tell: (status) => {
      told.push(status)
      for (const look of waiting.splice(0)) look()
    },
    run: (out) =>
      new Promise((resolve, reject) => {
        const report = { format: 'html', out, written: 1, omitted: [], failed: [], cleaned: [] }
        const end = (failure?: DeskError): void =>
          failure === undefined
            ? resolve({ ...report, outcome: 'written' } satisfies ExportReport)
            : reject(failure)
        runs.push({ out, end })
        for (const look of waiting.splice(0)) look()
      }),
  })
  onTestFinished(() => {
    for (const { end } of runs) end()
    return publisher.close()
  })
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const settled = () => until(() => !publisher.status().isRunning)
  const began = (count: number) => until(() => runs.length >= count)
  return { publisher, told, runs, settled, began }
}

/** Long enough for what waits for a turn of the event loop. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}

async function aDeskWithStories(): Promise<DeskStore> {
  const store = await anOpenDesk()
  const versions = ['one', 'two'].map((name) => aVersion(name))
  await store.change(() => ({
    change: { articles: versions.map(articleOf), versions },
    result: null,
  }))
  return store
}

async function launchHot(store: DeskStore, ...guids: readonly Guid[]): Promise<void> {
  const { live } = aHotList(...guids)
  await store.change(() => {
    const hot = store.list('hot')
    return { change: { lists: [{ ...hot, revision: hot.revision + 1, live }] }, result: null }
  })
}

async function aPublishedDesk() {
  const [store, userFolder] = [await aDeskWithStories(), await aFolder()]
  const parts = await aPublisher(store, userFolder)
  await parts.publisher.choose('/site')
  await parts.began(1)
  parts.runs[0]?.end()
  await parts.settled()
  return { ...parts, store, userFolder }
}

/** One that shows no story in any list. */
async function anEmptiedDesk() {
  const parts = await aPublishedDesk()
  const { store, runs, began, settled } = parts
  await store.change(() => {
    const latest = store.list('latest')
    const { live } = latest
    const hidden = [guidOf('one'), guidOf('two')]
    return { change: { lists: [{ ...latest, live: { ...live, hidden } }] }, result: null }
  })
  await began(2)
  runs[1]?.end()
  await settled()
  return parts
}

describe('a desk that publishes its lists', () => {
  it('does so when a folder is chosen, and says when', async () => {
    const { publisher, told, runs } = await aPublishedDesk()
    expect(runs.map(({ out }) => out)).toEqual(['/site'])
    expect(told.some(({ isRunning }) => isRunning)).toBe(true)
    expect(publisher.status()).toEqual({
      folder: '/site',
      isRunning: false,
      last: { at: noon, leftOut: 0, problem: null },
    })
  })

  it('does so when a list changes for readers, and when a story in it is released anew', async () => {
    const { store, runs, began, settled } = await aPublishedDesk()
    await launchHot(store, guidOf('one'))
    await began(2)
    runs[1]?.end()
    await settled()
    const corrected = aVersion('one', { version: 2, state: 'corrected' })
    await store.change(() => ({
      change: { articles: [articleOf(corrected)], versions: [corrected] },
      result: null,
    }))
    await began(3)
  })

  it('does not when nothing changed that readers see', async () => {
    const { store, runs, publisher } = await aPublishedDesk()
    const { live } = aHotList(guidOf('one'))
    await store.change(() => ({
      change: { lists: [{ ...store.list('hot'), draft: live }] },
      result: null,
    }))
    await store.change(() => ({ change: { articles: [anArticle('draft')] }, result: null }))
    const edited = { ...articleOf(aVersion('one')), isEdited: true }
    await store.change(() => ({ change: { articles: [edited] }, result: null }))
    await aTurn()
    expect(publisher.status().isRunning).toBe(false)
    expect(runs).toHaveLength(1)
  })

  it.each([
    ['is corrected', { version: 2, state: 'corrected' }, null],
    ['is killed', { version: 2, state: 'killed' }, null],
    ['is put under an embargo as it is edited', {}, at('2026-12-01T00:00:00Z')],
  ] as const)('does so when a story that no list shows %s', async (_case, wish, embargo) => {
    const { store, runs, began } = await anEmptiedDesk()
    const version = aVersion('one', wish)
    const article = articleOf(version)
    const content = { ...article.content, embargoedUntil: embargo }
    const change = {
      articles: [{ ...article, content }],
      versions: embargo === null ? [version] : [],
    }
    await store.change(() => ({ change, result: null }))
    await began(runs.length + 1)
  })

  it('does so when such a story is put into the bin, or time alone has changed one', async () => {
    const { store, runs, began, settled, publisher } = await anEmptiedDesk()
    const before = runs.length
    publisher.turn()
    await began(before + 1)
    runs.at(-1)?.end()
    await settled()
    await store.change(() => ({ change: { gone: [guidOf('one')] }, result: null }))
    await began(before + 2)
  })

  it('goes on at once when a story that no list shows changed while it wrote', async () => {
    const { store, runs, began, publisher } = await anEmptiedDesk()
    const before = runs.length
    publisher.publishNow()
    await began(before + 1)
    const corrected = aVersion('one', { version: 2, state: 'corrected' })
    await store.change(() => ({
      change: { articles: [articleOf(corrected)], versions: [corrected] },
      result: null,
    }))
    runs.at(-1)?.end()
    await began(before + 2)
  })

  it('lets changes that come while it writes go out together', async () => {
    const { store, runs, began, settled } = await aPublishedDesk()
    await launchHot(store, guidOf('one'))
    await began(2)
    await launchHot(store, guidOf('two'))
    await launchHot(store, guidOf('two'), guidOf('one'))
    await launchHot(store)
    await launchHot(store, guidOf('two'))
    runs[1]?.end()
    await began(3)
    runs[2]?.end()
    await settled()
    expect(runs).toHaveLength(3)
  })

  it('says why it failed, and tries again at the next launch or when asked', async () => {
    const { store, runs, began, settled, publisher } = await aPublishedDesk()
    const gone = new DeskError('publishGone', { path: '/site' })
    await launchHot(store, guidOf('one'))
    await began(2)
    runs[1]?.end(gone)
    await settled()
    expect(publisher.status().last).toEqual({ at: noon, leftOut: 0, problem: gone.problem })
    await aTurn()
    publisher.look()
    expect(runs).toHaveLength(2)
    publisher.publishNow()
    await began(3)
    runs[2]?.end(gone)
    await settled()
    await launchHot(store, guidOf('two'))
    await began(4)
    runs[3]?.end()
    await settled()
    expect(publisher.status().last?.problem).toBeNull()
  })

  it('is remembered with its folder, and brought up to date whenever the desk is opened', async () => {
    const { store, userFolder, publisher } = await aPublishedDesk()
    await publisher.close()
    const again = await aPublisher(store, userFolder)
    await again.began(1)
    expect(again.runs.map(({ out }) => out)).toEqual(['/site'])
    again.runs[0]?.end(new DeskError('publishFull', { path: '/site' }))
    await again.settled()
    expect(again.publisher.status().last?.problem).toMatchObject({ code: 'publishFull' })
  })

  it('stops for good when told to', async () => {
    const { store, userFolder, publisher, runs } = await aPublishedDesk()
    expect(await publisher.choose(null)).toEqual({ folder: null, isRunning: false, last: null })
    await launchHot(store, guidOf('one'))
    publisher.publishNow()
    await aTurn()
    expect(runs).toHaveLength(1)
    const again = await aPublisher(store, userFolder)
    expect(again.publisher.status().folder).toBeNull()
  })

  it('leaves it to who writes the desk', async () => {
    const { store, userFolder } = await aPublishedDesk()
    await launchHot(store, guidOf('one'))
    const reader = await aPublisher({ ...store, isReadOnly: true }, userFolder)
    await aTurn()
    expect(reader.publisher.status()).toMatchObject({ folder: '/site', isRunning: false })
    expect(reader.publisher.publishNow().isRunning).toBe(false)
  })
})

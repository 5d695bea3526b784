import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { findAllHandlers } from '../../../electron/find-all/handlers.ts'
import { openSearch } from '../../../electron/search/search.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'
import type { Replaced } from '../../../shared/find/replaced.ts'
import type { Notices } from '../../../shared/ipc/contract.ts'
import type { FoundArticle } from '../../../shared/find/found-article.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aBody, anArticle, articleOf, at, aVersion } from '../../support/an-article.ts'
import { builtWorker, type BuiltWorker } from '../../support/built-worker.ts'
import { systemError, watchedDisk } from '../../support/watched-disk.ts'

const kiev: FindWish = { pattern: 'Kiev', matchCase: false, wholeWord: true, isRegex: false }
const clock = () => at('2026-11-25T09:00:00Z')
const never = { quietMs: 1_000_000, longestMs: 1_000_000 }

let worker: BuiltWorker

async function deskWith(...articles: readonly Article[]): Promise<string> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  await store.change(() => ({ change: { articles, versions: [trainVersion] }, result: null }))
  await store.close()
  return folder
}

/** Main's part of the search over a desk on the real disk. */
function finderOf(store: DeskStore) {
  const copies = openWorkingCopies(store, store.journal, clock, never)
  const search = openSearch(store, clock)
  const told: FoundArticle[] = []
  const { handlers, close } = findAllHandlers({
    store,
    copies,
    clock,
    announce: (name, value) => {
      if (name === 'find.found') told.push(...(value as Notices['find.found']).articles)
    },
    guidsOf: async (query) => (await search.every(query)).map(({ guid }) => guid),
    workerFile: worker.file,
  })
  onTestFinished(close)
  let number = 0
  return {
    copies,
    handlers,
    find: async (wish: Partial<FindWish> = {}, query = '') => {
      told.length = 0
      number += 1
      const wanted = { search: number, wish: { ...kiev, ...wish }, query }
      const outcome = await handlers['find.search'](wanted)
      return { outcome, articles: [...told] }
    },
    replace: (chosen: { guid: Guid; hits: number[] }[], replacement = 'Kyiv') =>
      handlers['find.replace']({ search: number, replacement, chosen }),
    takeBack: ({ act }: Replaced) => handlers['find.takeBack']({ act: act ?? -1 }),
    headline: async (guid: Guid) => (await store.readArticle(guid))?.content.headline,
  }
}

async function open(folder: string, disk?: ReturnType<typeof watchedDisk>['disk']) {
  const store = await openDesk(folder, disk === undefined ? {} : { disk })
  onTestFinished(() => store.close().catch(() => undefined))
  return store
}

const ferry = anArticle('ferry', { headline: 'Kiev ferries', body: aBody('To Kiev, from Kiev.') })
const tram = anArticle('tram', { headline: 'Trams', lead: 'In kiev.' })
const killed: Article = { ...anArticle('dead', { headline: 'Kiev dead' }), state: 'killed' }
const trainVersion = aVersion('train', { content: { headline: 'Kiev trains' } })
const train = articleOf(trainVersion)

describe('finding and replacing in all articles', () => {
  beforeAll(async () => {
    worker = await builtWorker('find-all')
  }, 60_000)
  afterAll(() => worker.remove())

  it('shows every hit among its words, as typed, and says what cannot be changed', async () => {
    const finder = finderOf(await open(await deskWith(ferry, tram, killed)))
    await finder.copies.open(tram.guid)
    const change = { kind: 'fields' as const, fields: { headline: 'Kiev trams' } }
    await finder.copies.write(tram.guid, 0, [change])
    const { outcome, articles } = await finder.find()
    expect(outcome).toEqual({ end: 'complete', done: 3, total: 3, unreadable: 0, slowIn: null })
    const shown = articles.map(({ headline, readOnly, hits }) => ({
      headline,
      readOnly,
      hits: hits.map(({ place, before, found, after }) => [place, `${before}[${found}]${after}`]),
    }))
    expect(shown).toHaveLength(3)
    expect(shown).toContainEqual({
      headline: 'Kiev trams',
      readOnly: null,
      hits: [
        ['headline', '[Kiev] trams'],
        ['lead', 'In [kiev].'],
      ],
    })
    expect(shown).toContainEqual({
      headline: 'Kiev dead',
      readOnly: 'killed',
      hits: [['headline', '[Kiev] dead']],
    })
  })

  it('looks only in the articles that a query of the library finds', async () => {
    const finder = finderOf(await open(await deskWith(ferry, tram, killed)))
    const { outcome, articles } = await finder.find({}, 'is:killed')
    expect([outcome.total, articles.map(({ guid }) => guid)]).toEqual([1, [killed.guid]])
  })

  it('replaces the chosen hits in one step, tells of published stories, and takes all back', async () => {
    const store = await open(await deskWith(ferry, tram, killed, train))
    const finder = finderOf(store)
    await finder.find()
    let changes = 0
    store.onChange(() => (changes += 1))
    const replaced = await finder.replace([
      { guid: ferry.guid, hits: [0, 2] },
      { guid: killed.guid, hits: [0] },
      { guid: train.guid, hits: [0] },
    ])
    expect(replaced).toEqual({
      act: expect.any(Number),
      hits: 3,
      articles: 2,
      unreleased: 1,
      left: [{ guid: killed.guid, headline: 'Kiev dead', hits: 1, reason: 'killed' }],
    })
    expect(changes).toBe(1)
    const after = await store.readArticle(ferry.guid)
    expect(after?.content).toMatchObject({
      headline: 'Kyiv ferries',
      body: aBody('To Kiev, from Kyiv.'),
    })
    expect(await finder.headline(tram.guid)).toBe('Trams')
    expect(await finder.takeBack(replaced)).toEqual({ articles: 2, left: [] })
    expect((await store.readArticle(ferry.guid))?.content).toEqual(ferry.content)
    expect(await store.readArticle(train.guid)).toMatchObject({ ...train, changedAt: clock() })
    expect(await finder.takeBack(replaced)).toBeNull()
  })

  it('takes nothing back that was edited since, and names it', async () => {
    const store = await open(await deskWith(ferry, train))
    const finder = finderOf(store)
    await finder.find()
    const replaced = await finder.replace([
      { guid: ferry.guid, hits: [0] },
      { guid: train.guid, hits: [0] },
    ])
    await finder.copies.open(ferry.guid)
    const change = { kind: 'fields' as const, fields: { headline: 'Kyiv ferries sail' } }
    await finder.copies.write(ferry.guid, 0, [change])
    expect(await finder.takeBack(replaced)).toEqual({
      articles: 1,
      left: [{ guid: ferry.guid, headline: 'Kyiv ferries sail', hits: 0, reason: 'changed' }],
    })
    expect(await finder.headline(train.guid)).toBe('Kiev trains')
  })

  it('names hits whose text changed since the search, and leaves them', async () => {
    const store = await open(await deskWith(ferry))
    const finder = finderOf(store)
    await finder.find()
    const content = { ...ferry.content, headline: 'Lviv ferries' }
    await store.change(() => ({ change: { articles: [{ ...ferry, content }] }, result: null }))
    const replaced = await finder.replace([{ guid: ferry.guid, hits: [0, 1] }])
    const left = { guid: ferry.guid, headline: 'Lviv ferries', hits: 1, reason: 'changed' }
    expect(replaced).toMatchObject({ hits: 1, articles: 1, left: [left] })
    expect((await store.readArticle(ferry.guid))?.content).toMatchObject({
      headline: 'Lviv ferries',
      body: aBody('To Kyiv, from Kiev.'),
    })
  })

  it('refuses to replace what another search found', async () => {
    const finder = finderOf(await open(await deskWith(ferry)))
    await finder.find()
    const wanted = { search: 7, replacement: 'x', chosen: [{ guid: ferry.guid, hits: [0] }] }
    expect(() => finder.handlers['find.replace'](wanted)).toThrow('Search again')
  })

  it('is all old or all new wherever the disk gives up', async () => {
    const outcomes = new Set<string>()
    for (let nth = 1; nth <= 36; nth += 1) {
      const folder = await deskWith(ferry, train)
      const watched = watchedDisk()
      const store = await open(folder, watched.disk)
      const finder = finderOf(store)
      await finder.find()
      const before = watched.calls.length
      watched.meddle = () => {
        if (watched.calls.length - before >= nth) throw systemError('EIO')
        return undefined
      }
      const chosen = [ferry, train].map(({ guid }) => ({ guid, hits: [0] }))
      const answer = await finder.replace(chosen).then(
        () => 'replaced',
        () => 'refused',
      )
      watched.meddle = () => {
        throw systemError('EIO')
      }
      await store.close().catch(() => undefined)
      const reopened = await openDesk(folder, { isReadOnly: true })
      const headlines = await Promise.all(
        [ferry, train].map(
          async ({ guid }) => (await reopened.readArticle(guid))?.content.headline,
        ),
      )
      const isNew = headlines[0] === 'Kyiv ferries'
      expect(headlines).toEqual(
        isNew ? ['Kyiv ferries', 'Kyiv trains'] : ['Kiev ferries', 'Kiev trains'],
      )
      expect(answer === 'refused' || isNew).toBe(true)
      outcomes.add(`${answer} ${isNew ? 'new' : 'old'}`)
    }
    expect(outcomes).toContain('refused old')
    expect(outcomes).toContain('replaced new')
  }, 60_000)

  it('stops a pattern that takes too long over a story, and names the story', async () => {
    const slow = anArticle('slow', { headline: `Slow ${'a'.repeat(60)}!` })
    const finder = finderOf(await open(await deskWith(ferry, slow)))
    const begun = performance.now()
    const { outcome } = await finder.find({
      pattern: '^Slow (.|a|aa)+$x',
      isRegex: true,
      wholeWord: false,
    })
    expect(outcome).toMatchObject({ end: 'tooSlow', slowIn: slow.content.headline })
    expect(performance.now() - begun).toBeLessThan(5_000)
    expect((await finder.find({ pattern: 'K(i)ev', isRegex: true })).articles).toHaveLength(1)
  })

  it('stops at more hits than a list can hold, and says where it stood', async () => {
    const many = anArticle('many', { body: aBody('Kiev '.repeat(6_000)) })
    const finder = finderOf(await open(await deskWith(many)))
    const { outcome, articles } = await finder.find()
    expect(outcome.end).toBe('full')
    expect(articles.flatMap(({ hits }) => hits)).toHaveLength(5_000)
  })

  it('ends a search that is cancelled, or followed by another', async () => {
    const finder = finderOf(await open(await deskWith(ferry, train)))
    const first = finder.find()
    const second = finder.find()
    expect((await first).outcome.end).toBe('cancelled')
    expect((await second).outcome.end).toBe('complete')
    const third = finder.find()
    finder.handlers['find.cancel']()
    expect((await third).outcome.end).toBe('cancelled')
  })
})

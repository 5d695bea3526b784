import { cp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { LibraryOrder } from '../../../shared/library/library-order.ts'
import type { Tag, TagId } from '../../../shared/tag/tag.ts'
import { aDeskFolder, anOpenDesk } from '../../support/a-desk-folder.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aSearch } from '../../support/a-search.ts'
import { builtWorker, type BuiltWorker } from '../../support/built-worker.ts'
import { writtenByNewer } from '../../support/of-newer-wiredesk.ts'

let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('search')
})
afterAll(() => worker.remove())

const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, '0')}:00:00Z` as Instant
const aStory = (name: string, headline: string, more: Partial<Content> = {}) =>
  newArticle(name as Guid, at(1), { headline, ...more })

async function put(store: DeskStore, ...articles: ReturnType<typeof aStory>[]): Promise<void> {
  await store.change(() => ({ change: { articles }, result: null }))
}

const three = () => [
  aStory('a', 'Потреби військових'),
  aStory('b', 'Harbour strike', { lead: 'Dockers walked out.' }),
  aStory('c', 'Harbour opens', { lead: 'Dockers came back.' }),
]

/** A desk that was searched and closed, its index beside it. */
async function aClosedDesk(): Promise<string> {
  const folder = await aDeskFolder()
  const store = await openDesk(folder)
  const { guids, close } = aSearch(store, worker)
  await put(store, ...three())
  expect(await guids('harbour')).toHaveLength(2)
  await close()
  await store.close()
  return folder
}

/** What a desk's search finds once it is open again. */
async function foundAgain(folder: string, query = 'harbour'): Promise<readonly string[]> {
  const store = await openDesk(folder)
  const { guids, close } = aSearch(store, worker)
  const found = await guids(query)
  await close()
  await store.close()
  return found
}

const indexOf = (folder: string): string => join(folder, deskFolder.index)

describe('the search of a desk', () => {
  it('finds a word in any of its forms, and shows where', async () => {
    const store = await anOpenDesk()
    const { search } = aSearch(store, worker)
    const lead = 'Штаб відповів.\nУ списку — речі для військових на сході.'
    await put(store, aStory('a', 'Потреби військових', { lead }))
    const { hits, near } = await search.find('військові', 0, 10)
    const snippet = { text: 'У списку — речі для військових на сході.', marks: [[20, 30]] }
    expect({ hits, near }).toEqual({ hits: [{ headline: [[8, 18]], snippet }], near: [] })
  })

  it('understands a slip, and says what it took to be meant', async () => {
    const store = await anOpenDesk()
    const { search } = aSearch(store, worker)
    await put(store, aStory('a', 'The president speaks'), aStory('b', 'Presidents met'))
    const { heads, near } = await search.find('presdient', 0, 10)
    expect(heads.map(({ guid }) => guid)).toEqual(['a', 'b'])
    expect(near).toEqual(['president'])
  })

  it.each([
    ['its index', () => worker],
    ['the articles alone', () => ({ ...worker, file: '' })],
  ])('puts what the headline says first, when asked for the best, by %s', async (_, thread) => {
    const store = await anOpenDesk()
    const { search } = aSearch(store, thread())
    const old = { ...aStory('headline', 'Ferry sinks'), changedAt: at(1) }
    const newer = { ...aStory('lead', 'Storm', { lead: 'A ferry sank.' }), changedAt: at(2) }
    const newest = { ...aStory('note', 'Sea', { edNote: 'ferry' }), changedAt: at(3) }
    await put(store, old, newer, newest)
    const guids = async (query: string, order: Partial<LibraryOrder>) => {
      const wished: LibraryOrder = { by: 'relevance', isReversed: false, ...order }
      const { heads } = await search.find(query, 0, 9, wished)
      const span = await search.span(query, wished, 0, 9)
      expect(span.guids).toEqual(heads.map(({ guid }) => guid))
      return span.guids
    }
    expect(await guids('ferry', { by: 'time' })).toEqual(['note', 'lead', 'headline'])
    expect(await guids('ferry', {})).toEqual(['headline', 'lead', 'note'])
    expect(await guids('ferry', { isReversed: true })).toEqual(['note', 'lead', 'headline'])
    // Nothing is best where words are only not wanted, or none are named.
    expect(await guids('-storm', {})).toEqual(['note', 'headline'])
    expect(await guids('is:draft', {})).toEqual(['note', 'lead', 'headline'])
    expect(await guids('', {})).toEqual(['note', 'lead', 'headline'])
  })

  it('finds the stories of a tag by any name that it has now', async () => {
    const store = await anOpenDesk()
    const { guids } = aSearch(store, worker)
    const tag: Tag = {
      id: 't' as TagId,
      name: 'Harbour',
      slug: 'harbour',
      aliases: ['Порт'],
      kind: 'place',
      topic: null,
      note: '',
    }
    await put(store, aStory('a', 'Cranes', { tags: [tag.id] }), aStory('b', 'Trains'))
    await store.change(() => ({ change: { tags: [tag] }, result: null }))
    expect([await guids('harbour'), await guids('порту')]).toEqual([['a'], ['a']])
    await store.change(() => ({ change: { tags: [{ ...tag, name: 'Docks' }] }, result: null }))
    expect([await guids('harbour'), await guids('docks')]).toEqual([[], ['a']])
  })

  it('gives any page of many, and their count', async () => {
    const store = await anOpenDesk()
    const { search } = aSearch(store, worker)
    await put(
      store,
      ...Array.from({ length: 300 }, (_, number) => ({
        ...aStory(`a${number}`, 'Harbour'),
        changedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString() as Instant,
      })),
    )
    const { heads, total } = await search.find('harbour', 200, 2)
    expect({ total, guids: heads.map(({ guid }) => guid) }).toEqual({
      total: 300,
      guids: ['a99', 'a98'],
    })
  })
})

describe('the index of a desk', () => {
  it('is kept: nothing is read again when the desk is opened', async () => {
    const folder = await aClosedDesk()
    // What the catalog and the index have is not missed.
    await rm(join(folder, deskFolder.article('b' as Guid)))
    expect(await foundAgain(folder, 'walked')).toEqual(['b'])
  })

  it('knows what became of the stories of a letter that was asked for before', async () => {
    const folder = await aDeskFolder()
    const store = await openDesk(folder)
    const { guids, close } = aSearch(store, worker)
    await put(store, ...three())
    expect(await guids('d')).toEqual(['b', 'c'])
    await put(store, aStory('a', 'Dockers meet'), aStory('c', 'Harbour opens'))
    expect(await guids('d')).toEqual(['a', 'b'])
    await store.change(() => ({ change: { gone: ['b' as Guid] }, result: null }))
    expect(await guids('d')).toEqual(['a'])
    await close()
    await store.close()
  })

  it('is made again when it is gone', async () => {
    const folder = await aClosedDesk()
    await rm(join(folder, 'search'), { recursive: true })
    expect(await foundAgain(folder)).toHaveLength(2)
  })

  it.each([
    ['cut short', async (file: string) => truncate(file, 9_000)],
    ['empty', async (file: string) => truncate(file, 0)],
    ['zeros', async (file: string) => writeFile(file, Buffer.alloc(65_536))],
    ['no database', async (file: string) => writeFile(file, 'not a database at all')],
    ['without its seal', async (file: string) => rm(`${file}.seal`)],
    ['of another format', async (file: string) => reseal(file, { format: 999 })],
    [
      'open before the computer was started',
      async (file: string) => reseal(file, { closed: null, boot: 'another' }),
    ],
  ])('is made again when it is %s', async (_, damage) => {
    const folder = await aClosedDesk()
    await damage(indexOf(folder))
    // An index that is made again cannot have its words any more.
    await rm(join(folder, deskFolder.article('b' as Guid)))
    expect(await foundAgain(folder, 'dockers')).toEqual(['c'])
    expect(await foundAgain(folder, 'військові')).toEqual(['a'])
  })

  it('is made again when one bit of it flipped, wherever', async () => {
    const folder = await aClosedDesk()
    const whole = await readFile(indexOf(folder))
    const seal = await readFile(`${indexOf(folder)}.seal`)
    await rm(join(folder, deskFolder.article('b' as Guid)))
    for (let turn = 0; turn < 12; turn += 1) {
      const place = Math.floor((whole.length / 12) * turn) + 7
      const flipped = Buffer.from(whole)
      flipped[place] = (flipped[place] ?? 0) ^ 4
      await writeFile(indexOf(folder), flipped)
      await writeFile(`${indexOf(folder)}.seal`, seal)
      expect([place, await foundAgain(folder, 'dockers')]).toEqual([place, ['c']])
    }
  }, 120_000)

  it.each([
    ['whole', async () => undefined],
    ['cut short', async (file: string) => truncate(file, 9_000)],
    ['overwritten', async (file: string) => writeFile(file, Buffer.alloc(20_000, 7))],
  ])('catches up after the app was killed, its file %s', async (_, damage) => {
    const folder = await aDeskFolder()
    const aside = await aFolder()
    const store = await openDesk(folder)
    const { guids, close } = aSearch(store, worker)
    await put(store, ...three())
    await guids('harbour')
    await cp(join(folder, 'search'), aside, { recursive: true })
    await put(store, aStory('b', 'No strike'), aStory('d', 'Harbour burns'))
    await close()
    await store.close()
    // As the killed process left it, its lock included.
    await rm(join(folder, 'search'), { recursive: true })
    await cp(aside, join(folder, 'search'), { recursive: true })
    await damage(indexOf(folder))
    expect(await foundAgain(folder)).toEqual(['c', 'd'])
  })

  it('is made anew under a running search that finds it damaged', async () => {
    const store = await anOpenDesk()
    const { guids, text } = aSearch(store, worker)
    await put(store, ...Array.from({ length: 300 }, (_, at) => aStory(`a${at}`, `Harbour ${at}`)))
    await guids('harbour')
    const size = (await readFile(indexOf(store.folder))).length
    await writeFile(indexOf(store.folder), Buffer.alloc(size, 1))
    // What memory still holds may hide it for a while; a change reads the file.
    await put(store, ...Array.from({ length: 300 }, (_, at) => aStory(`b${at}`, `Harbour ${at}`)))
    await guids('harbour')
    await text.inStep()
    expect(await guids('harbour')).toHaveLength(500)
  })

  it('of a desk that is only read stands elsewhere, and begins with what is there', async () => {
    const folder = await aClosedDesk()
    const before = await readdir(join(folder, 'search'))
    const file = join(await aFolder(), 'cache', 'index.sqlite')
    const store = await openDesk(folder, { isReadOnly: true })
    await rm(join(folder, deskFolder.article('b' as Guid)))
    const { guids, close } = aSearch(store, worker, { file, seed: indexOf(folder) })
    expect(await guids('walked')).toEqual(['b'])
    await close()
    expect(await readdir(join(folder, 'search'))).toEqual(before)
  })

  it('still finds by its headline a story whose file this Wiredesk cannot read', async () => {
    const folder = await aClosedDesk()
    const path = join(folder, deskFolder.article('b' as Guid))
    await writtenByNewer(path, 99)
    expect(await foundAgain(folder, 'strike')).toEqual(['b'])
    // With its index gone there is nothing but the catalog to say it.
    await rm(join(folder, 'search'), { recursive: true })
    expect(await foundAgain(folder, 'strike')).toEqual(['b'])
  })

  it('stays in memory where the disk takes none', async () => {
    const store = await anOpenDesk()
    const blocked = join(store.folder, 'desk.json', 'index.sqlite')
    const { guids } = aSearch(store, worker, { file: blocked })
    await put(store, ...three())
    expect(await guids('harbour')).toEqual(['b', 'c'])
  })

  it('is nobody else’s: a desk that is open twice for a moment has a second one', async () => {
    const folder = await aClosedDesk()
    const file = join(await aFolder(), 'index.sqlite')
    const first = aSearch(await openDesk(folder, { isReadOnly: true }), worker, { file })
    expect(await first.guids('harbour')).toHaveLength(2)
    const second = aSearch(await openDesk(folder, { isReadOnly: true }), worker, { file })
    expect(await second.guids('harbour')).toHaveLength(2)
    await first.close()
    const { mtimeMs } = await stat(`${file}.seal`)
    await second.close()
    expect((await stat(`${file}.seal`)).mtimeMs).toBe(mtimeMs)
    const third = aSearch(await openDesk(folder, { isReadOnly: true }), worker, { file })
    await third.guids('harbour')
    expect((await stat(`${file}.seal`)).mtimeMs).not.toBe(mtimeMs)
  })

  it('is done without when its thread does not start', async () => {
    const store = await anOpenDesk()
    const { guids } = aSearch(store, { ...worker, file: '' })
    await put(store, ...three())
    expect(await guids('військові')).toEqual(['a'])
  })

  it('is waited for by those who need every article', async () => {
    const folder = await aDeskFolder()
    const store = await openDesk(folder)
    await put(store, ...Array.from({ length: 520 }, (_, at) => aStory(`a${at}`, 'Harbour')))
    const { search, told, close } = aSearch(store, worker)
    expect(await search.every('harbour')).toHaveLength(520)
    expect(told.at(-1)).toBeNull()
    await close()
    await store.close()
  })
})

async function reseal(file: string, changed: object): Promise<void> {
  const seal = JSON.parse(await readFile(`${file}.seal`, 'utf8')) as object
  await writeFile(`${file}.seal`, JSON.stringify({ ...seal, ...changed }))
}

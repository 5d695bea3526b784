import { expect, it, onTestFinished } from 'vitest'

import { savedSearches } from '../../../electron/search/saved-searches.ts'
import { openSearch } from '../../../electron/search/search.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { CountedSearch } from '../../../shared/library/saved-search.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { anArticle, at, aTag } from '../../support/an-article.ts'

const clock = () => at('2026-11-25T09:00:00Z')

async function counting(...articles: readonly Article[]) {
  const store = await anOpenDesk()
  await store.change(() => ({ change: { articles }, result: null }))
  const asked: number[] = []
  const { matching, every } = openSearch(store, clock)
  /** What comes between a question and its answer. */
  const between: { every?: () => Promise<void>; matching?: () => Promise<void> } = {}
  const told: (readonly CountedSearch[])[] = []
  const searches = savedSearches({
    store,
    search: {
      every: async (query) => {
        const found = await every(query)
        await between.every?.()
        return found
      },
      matching: async (query, heads) => {
        asked.push(heads.length)
        await between.matching?.()
        return matching(query, heads)
      },
    },
    announce: (_, value) => void told.push(value as readonly CountedSearch[]),
    pauseMs: 5,
  })
  onTestFinished(searches.close)
  const keep = (...queries: readonly string[]) => {
    const kept = queries.map((query) => ({ id: query, name: query, query }))
    return store.change(() => ({ change: { searches: kept }, result: null }))
  }
  const counts = () => told.at(-1)?.map(({ count }) => count)
  return { store, searches, asked, between, keep, counts }
}

const ferry = anArticle('ferry', { headline: 'Ferries' })
const tram = anArticle('tram', { headline: 'Trams' })

it('counts a search when it is kept, and asks later about changed stories alone', async () => {
  const { store, searches, asked, keep, counts } = await counting(ferry, tram)
  searches.all()
  await keep('ferries', 'is:draft')
  await expect.poll(counts).toEqual([1, 2])
  asked.length = 0
  const content = { ...tram.content, headline: 'Ferries and trams' }
  await store.change(() => ({ change: { articles: [{ ...tram, content }] }, result: null }))
  await expect.poll(counts).toEqual([2, 2])
  expect(asked).toEqual([1, 1])
  const held = { ...tram, content, state: 'held' as const }
  await store.change(() => ({ change: { articles: [held] }, result: null }))
  await expect.poll(counts).toEqual([2, 1])
})

it('goes through the desk again when a tag that a search names changes', async () => {
  const tag = { id: 'port', name: 'port', slug: 'port', aliases: [], kind: 'subject', topic: null }
  const tagged = anArticle('tagged', { tags: ['port'] as never })
  const { store, searches, keep, counts } = await counting(tagged, tram)
  await store.change(() => ({ change: { tags: [tag] as never }, result: null }))
  searches.all()
  await keep('tag:port')
  await expect.poll(counts).toEqual([1])
  const tagBook = { ...store.tagBook(), tags: [{ ...tag, name: 'harbour' }] as never }
  await store.change(() => ({ change: { tagBook }, result: null }))
  await expect.poll(counts).toEqual([0])
})

it('goes through the desk again when tags are merged', async () => {
  const port = aTag('port')
  const harbour = aTag('harbour')
  const tagged = anArticle('tagged', { tags: [port.id] })
  const { store, searches, keep, counts } = await counting(tagged, tram)
  await store.change(() => ({ change: { tags: [port, harbour] }, result: null }))
  searches.all()
  await keep('tag:harbour')
  await expect.poll(counts).toEqual([0])
  const tagBook = { ...store.tagBook(), tags: [harbour], gone: { [port.id]: harbour.id } }
  await store.change(() => ({ change: { tagBook }, result: null }))
  await expect.poll(counts).toEqual([1])
})

it('counts again what changed while the desk was gone through', async () => {
  const port = aTag('port')
  const tagged = anArticle('tagged', { tags: [port.id] })
  const { store, searches, between, keep, counts } = await counting(tagged, tram)
  await store.change(() => ({ change: { tags: [port] }, result: null }))
  between.every = async () => {
    delete between.every
    await store.change(() => ({ change: { tags: [{ ...port, name: 'quay' }] }, result: null }))
  }
  searches.all()
  await keep('tag:port')
  await expect.poll(counts).toEqual([0])
})

it('asks about a changed story again when that failed', async () => {
  const { store, searches, between, keep, counts } = await counting(ferry, tram)
  searches.all()
  await keep('ferries')
  await expect.poll(counts).toEqual([1])
  const failing = new Promise<void>((resolve) => {
    between.matching = () => {
      delete between.matching
      resolve()
      return Promise.reject(new Error('no answer'))
    }
  })
  const content = { ...tram.content, headline: 'Ferries and trams' }
  await store.change(() => ({ change: { articles: [{ ...tram, content }] }, result: null }))
  await failing
  await store.change(() => ({ change: { articles: [ferry] }, result: null }))
  await expect.poll(counts).toEqual([2])
})

it('keeps nothing counted until somebody looks', async () => {
  const { keep, counts } = await counting(ferry)
  await keep('ferries')
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(counts()).toEqual([null])
})

import { expect, it, onTestFinished } from 'vitest'

import { savedSearches } from '../../../electron/search/saved-searches.ts'
import { openSearch } from '../../../electron/search/search.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { CountedSearch } from '../../../shared/library/saved-search.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { anArticle, at } from '../../support/an-article.ts'

const clock = () => at('2026-11-25T09:00:00Z')

async function counting(...articles: readonly Article[]) {
  const store = await anOpenDesk()
  await store.change(() => ({ change: { articles }, result: null }))
  const asked: number[] = []
  const { matching, every } = openSearch(store, clock)
  const told: (readonly CountedSearch[])[] = []
  const searches = savedSearches({
    store,
    search: {
      every,
      matching: (query, heads) => {
        asked.push(heads.length)
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
  return { store, searches, asked, keep, counts }
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

it('keeps nothing counted until somebody looks', async () => {
  const { keep, counts } = await counting(ferry)
  await keep('ferries')
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(counts()).toEqual([null])
})

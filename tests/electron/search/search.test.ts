import { describe, expect, it } from 'vitest'

import { openSearch } from '../../../electron/search/search.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Content } from '../../../shared/article/content.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import type { Prose } from '../../../shared/prose/prose.ts'
import { anOpenDesk } from '../../support/a-desk-folder.ts'
import { aRelease } from '../../support/a-release.ts'

const now = '2026-11-23T12:00:00Z' as Instant
const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00Z` as Instant

function body(text: string): Prose {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
}

function aDraft(name: string, hour: number, content: Partial<Content> = {}): Article {
  return newArticle(name as Guid, at(hour), { headline: name, ...content })
}

async function put(store: DeskStore, ...articles: readonly Article[]): Promise<void> {
  await store.change(() => ({ change: { articles }, result: null }))
}

async function found(store: DeskStore, search = openSearch(store, () => now), query = '') {
  const { heads } = await search.find(query, 0, 100)
  return heads.map(({ guid }) => guid)
}

describe('the library', () => {
  it('finds a story by what the desk noted in it for itself', async () => {
    const store = await anOpenDesk()
    const note = { type: 'text', text: 'whistleblower', marks: [{ type: 'noted' }] }
    const noted: Prose = { type: 'doc', content: [{ type: 'paragraph', content: [note] }] }
    await put(store, aDraft('noted', 1, { body: noted }), aDraft('other', 2))
    expect(await found(store, undefined, 'whistleblower')).toEqual(['noted'])
  })

  it('stands newest first, drafts by their last change and stories by their release', async () => {
    const store = await anOpenDesk()
    const story = aRelease(aDraft('story', 2), 'publish', '', at(5)).article
    await put(store, aDraft('early', 1), aDraft('late', 9), story)
    expect(await found(store)).toEqual(['late', 'story', 'early'])
  })

  it('keeps every order that was asked for as articles change, from either end', async () => {
    const store = await anOpenDesk()
    const search = openSearch(store, () => now)
    const inOrder = async (isReversed: boolean) => {
      const { heads } = await search.find('', 0, 9, { by: 'headline', isReversed })
      return heads.map(({ guid }) => guid)
    }
    await put(store, aDraft('b', 1), aDraft('c', 2), aDraft('a', 3))
    const asked = inOrder(false)
    await put(store, aDraft('b', 1, { headline: 'z' }), aDraft('d', 4))
    await asked
    expect(await inOrder(false)).toEqual(['a', 'c', 'd', 'b'])
    await put(store, aDraft('c', 2, { headline: '0' }))
    expect(await inOrder(false)).toEqual(['c', 'a', 'd', 'b'])
    expect(await inOrder(true)).toEqual(['b', 'd', 'a', 'c'])
    const { heads } = await search.find('', 1, 2, { by: 'headline', isReversed: true })
    expect(heads.map(({ guid }) => guid)).toEqual(['d', 'a'])
  })

  it('counts by state what a query finds, and names it for a selection', async () => {
    const store = await anOpenDesk()
    const search = openSearch(store, () => now)
    const story = aRelease(aDraft('ferry story', 2), 'publish', '', at(5)).article
    await put(store, aDraft('ferry draft', 1), story, aDraft('tram', 3))
    expect(await search.tally('ferry')).toEqual({
      total: 2,
      states: { draft: 1, published: 1 },
    })
    expect((await search.tally('')).states).toEqual({ draft: 2, published: 1 })
    const newest = { by: 'time', isReversed: false } as const
    expect(await search.span('ferry', newest, 0, 9)).toEqual({
      guids: ['ferry story', 'ferry draft'],
      states: ['published', 'draft'],
    })
    await put(store, aDraft('ferry draft', 1, { headline: 'bus' }))
    expect((await search.span('ferry', newest, 0, 9)).guids).toEqual(['ferry story'])
  })

  it('keeps its order and its counts as articles change', async () => {
    const store = await anOpenDesk()
    const search = openSearch(store, () => now)
    await put(store, aDraft('a', 1), aDraft('b', 2), aDraft('c', 3))
    expect(await found(store, search)).toEqual(['c', 'b', 'a'])
    await put(store, { ...aDraft('a', 1), changedAt: at(7) })
    await put(store, aRelease(aDraft('b', 2), 'publish', '', at(9)).article)
    const { heads, total, states } = await search.find('', 0, 2)
    expect(heads.map(({ guid }) => guid)).toEqual(['b', 'a'])
    expect({ total, states }).toEqual({ total: 3, states: { draft: 2, published: 1 } })
  })

  it('gives the page asked for and the whole count', async () => {
    const store = await anOpenDesk()
    await put(store, ...Array.from({ length: 9 }, (_, hour) => aDraft(`draft ${hour}`, hour)))
    const { heads, total } = await openSearch(store, () => now).find('is:draft', 2, 3)
    expect({ total, guids: heads.map(({ guid }) => guid) }).toEqual({
      total: 9,
      guids: ['draft 6', 'draft 5', 'draft 4'],
    })
  })

  it('finds a story by headline, slugline, lead and body, and by what they say after an edit', async () => {
    const store = await anOpenDesk()
    const search = openSearch(store, () => now)
    const story = aDraft('story', 1, {
      slugline: 'PORT-strike',
      lead: 'Докери страйкують.',
      body: body('Cranes stood still.'),
    })
    await put(store, story, aDraft('other', 2))
    for (const query of ['story', 'port-str', 'докер', 'cranes', '"stood still"']) {
      expect(await found(store, search, query)).toEqual(['story'])
    }
    await put(store, { ...story, content: { ...story.content, body: body('Cranes move again.') } })
    expect(await found(store, search, '"stood still"')).toEqual([])
    expect(await found(store, search, '"move again"')).toEqual(['story'])
  })
})

import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Checked } from '../../../shared/ipc/desk-api.ts'
import { isOutgrown } from '../../../shared/list/is-outgrown.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const guid = (name: string): Guid => name as Guid

async function aDesk(articles: readonly ArticleHead[] = alphabet) {
  const desk = memoryDesk(articles)
  let lastId = 0
  const newId = () => `id-${(lastId += 1)}`
  const handlers = handlersOfLists({ store: desk.store, clock: () => minutesAgo(0), newId })
  for (const story of ['a', 'b']) {
    await handlers['list.place']({
      list: 'hot',
      article: guid(story),
      gap: 9,
      from: null,
      isCopy: false,
      seen: 0,
    })
  }
  const override = async (wish: Partial<Checked<'list.override'>>) => {
    const { views } = await handlers['list.override']({
      list: 'hot',
      article: guid('a'),
      headline: null,
      headlineOf: null,
      kicker: null,
      image: null,
      sublinks: [],
      seen: 0,
      ...wish,
    })
    return (name: string) => views.find(({ list }) => list.name === name)?.draft ?? []
  }
  return { ...desk, handlers, override }
}

describe('overriding an entry', () => {
  it('keeps its words trimmed, and takes words that say nothing for none', async () => {
    const { override } = await aDesk()
    const rows = await override({ headline: ' Own ', headlineOf: 'a', kicker: '  ' })
    expect(rows('hot')[0]?.entry).toMatchObject({ headline: 'Own', headlineOf: 'a', kicker: null })
  })

  it('flags it as outgrown by the headline that its editor saw, not by the one main has by then', async () => {
    const { override, put } = await aDesk()
    put(aHead('a', { headline: 'Newer' }))
    const rows = await override({ headline: 'Own', headlineOf: 'a' })
    const [row] = rows('hot')
    expect(row?.head && isOutgrown(row.entry, row.head)).toBe(true)
  })

  it('links to each other story once, in order, and shows what they are called', async () => {
    const { override } = await aDesk()
    const sublinks = ['d', 'c', 'd', 'a'].map(guid)
    const rows = await override({ sublinks })
    expect(rows('hot')[0]?.entry.sublinks).toEqual(['d', 'c'])
    expect(rows('hot')[0]?.links.map((head) => head.working.headline)).toEqual(['d', 'c'])
  })

  it('refuses a link to a story that may not go public, and keeps one that was linked to before', async () => {
    const { override, put, store } = await aDesk()
    await override({ sublinks: [guid('c')] })
    put(aHead('c', { state: 'held' }))
    put(aHead('d', { state: 'held' }))
    const rows = await override({ kicker: 'War', sublinks: [guid('c')] })
    expect(rows('hot')[0]?.links).toEqual([])
    expect(rows('hot')[0]?.entry.sublinks).toEqual(['c'])
    const { revision } = store.list('hot')
    await expect(override({ sublinks: [guid('d')] })).rejects.toThrow(/it is held/)
    await expect(override({ sublinks: [guid('none')] })).rejects.toThrow(/no article none/)
    expect(store.list('hot').revision).toBe(revision)
  })

  it('pins a story of LATEST that only flowed, in one step that one undo takes back', async () => {
    const { override, handlers, store } = await aDesk()
    const rows = await override({ list: 'latest', article: guid('c'), kicker: 'War' })
    expect(rows('latest')[2]).toMatchObject({ isPinned: true, entry: { kicker: 'War' } })
    const { act } = await handlers['list.undo']({})
    expect(act?.key).toBe('list.act.override')
    expect(store.list('latest').draft).toBeNull()
  })

  it('says that the story has left the list meanwhile', async () => {
    const { override } = await aDesk()
    await expect(override({ article: guid('z'), kicker: 'War' })).rejects.toThrow(
      '“z” does not stand in Hot news any more, so there is nothing to change.',
    )
  })
})

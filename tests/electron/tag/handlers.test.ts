import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aTagDesk } from '../../support/a-tag-desk.ts'

const now = instantOf(new Date('2026-11-21T12:00:00Z'))

async function aTaggedDesk() {
  const { store, handlers } = await aTagDesk()
  const storm = await handlers['tag.create']({ name: ' #Storm  season' })
  const port = await handlers['tag.create']({ name: 'Порт' })
  const articles = [
    newArticle('a' as Guid, now, { tags: [storm.id, port.id] }),
    newArticle('b' as Guid, now, { tags: [port.id, storm.id] }),
    newArticle('c' as Guid, now, { tags: [port.id] }),
  ]
  await store.change(() => ({ change: { articles }, result: null }))
  return { store, handlers, storm, port, articles }
}

describe('tags', () => {
  it('are made once, whatever case or sign the name is typed with', async () => {
    const { handlers, storm, store } = await aTaggedDesk()
    expect(storm).toMatchObject({ name: 'Storm season', slug: 'storm-season' })
    expect(await handlers['tag.create']({ name: '#STORM season' })).toEqual(storm)
    expect(store.tags().map(({ slug }) => slug)).toEqual(['storm-season', 'port'])
  })

  it('are counted', async () => {
    const { handlers } = await aTaggedDesk()
    expect(handlers['tag.all']().tags.map(({ tag, articles }) => [tag.name, articles])).toEqual([
      ['Storm season', 2],
      ['Порт', 3],
    ])
  })

  it('take another name, which one undo takes back, but not one that is taken', async () => {
    const { handlers, storm, store } = await aTaggedDesk()
    const renamed = await handlers['tag.change']({ id: storm.id, edit: { name: ' #Storms ' } })
    expect(renamed).toMatchObject({ tag: { name: 'Storms', slug: 'storm-season' } })
    const taken = handlers['tag.change']({ id: storm.id, edit: { name: 'порт' } })
    await expect(taken).rejects.toMatchObject({ problem: { code: 'tagTaken' } })
    const noTag = handlers['tag.change']({ id: 'no' as TagId, edit: { name: 'x' } })
    await expect(noTag).rejects.toMatchObject({ problem: { code: 'noTag' } })
    expect(store.tags().map(({ name }) => name)).toEqual(['Storms', 'Порт'])
    await handlers['tag.takeBack']({ act: renamed.act ?? -1 })
    expect(store.tags()).toMatchObject([storm, { name: 'Порт' }])
  })

  it('leave every article when deleted, and come back to their very places', async () => {
    const { store, handlers, storm, port, articles } = await aTaggedDesk()
    const removed = await handlers['tag.remove']({ id: storm.id })
    expect(removed.articles).toBe(2)
    expect(store.tags()).toEqual([port])
    for (const { guid } of articles) {
      expect((await store.readArticle(guid))?.content.tags).toEqual([port.id])
      expect(store.head(guid)?.working.tags).toEqual([port.id])
    }
    await handlers['tag.takeBack']({ act: removed.act ?? -1 })
    expect(store.tags()).toEqual([storm, port])
    for (const article of articles) expect(await store.readArticle(article.guid)).toEqual(article)
    expect(await handlers['tag.takeBack']({ act: removed.act ?? -1 })).toBeNull()
  })
})

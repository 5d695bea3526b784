import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { aDeskWithTwoNames } from '../../support/a-desk-with-two-names.ts'

async function bytesOf(store: DeskStore): Promise<readonly string[]> {
  const paths = [deskFolder.tags, ...[...store.heads()].map(({ guid }) => deskFolder.article(guid))]
  return Promise.all(paths.map((path) => readFile(join(store.folder, path), 'base64')))
}

describe('merging two tags', () => {
  it('is foretold', async () => {
    const { handlers, harbour, port } = await aDeskWithTwoNames()
    expect(await handlers['tag.preview']({ id: harbour, into: port })).toMatchObject({
      carried: { count: 5 },
      released: { count: 1, headlines: ['The out story'] },
      both: 1,
    })
  })

  it('counts a story that got the tag a moment ago, and gives it back there', async () => {
    const { handlers, copies, tagsOf, harbour, port, sea, none } = await aDeskWithTwoNames()
    await copies.open(none.guid)
    await copies.write(none.guid, 0, [{ kind: 'fields', fields: { tags: [harbour, sea] } }])
    expect(await handlers['tag.preview']({ id: harbour, into: port })).toMatchObject({
      carried: { count: 6 },
    })
    await copies.write(none.guid, 1, [{ kind: 'fields', fields: { tags: [sea, harbour] } }])
    const { act, articles } = await handlers['tag.merge']({ loser: harbour, winner: port })
    expect(articles).toBe(6)
    await copies.fold()
    expect(await tagsOf(none.guid)).toEqual([sea, port])
    await handlers['tag.takeBack']({ act: act ?? -1 })
    expect(await tagsOf(none.guid)).toEqual([sea, harbour])
  })

  it('gives the winner the other’s names, and what it does not say of itself', async () => {
    const { handlers, harbour, port } = await aDeskWithTwoNames()
    const merged = await handlers['tag.merge']({ loser: harbour, winner: port })
    expect(merged).toMatchObject({
      articles: 5,
      tag: {
        name: 'Порт',
        slug: 'port',
        aliases: ['Port of Odesa', 'Одеський порт'],
        note: 'The sea port only',
        topic: 'medtop:20000337',
      },
    })
    // An import, and whoever types it, finds the winner by the loser's name.
    expect(await handlers['tag.create']({ name: '#port of odesa' })).toEqual(merged.tag)
  })

  it('is followed by every story, draft or out or killed, in order and never twice', async () => {
    const desk = await aDeskWithTwoNames()
    const { handlers, store, search, harbour, port, sea, both, one, out, killed, strange } = desk
    await search.find('', 0, 1)
    await handlers['tag.merge']({ loser: harbour, winner: port })
    expect(await desk.tagsOf(both.guid)).toEqual([port, sea])
    expect(await desk.tagsOf(one.guid)).toEqual([sea, port])
    for (const { guid } of [out, killed, strange]) expect(await desk.tagsOf(guid)).toEqual([port])
    expect((await store.readVersion(out.guid, 1))?.content.tags).toEqual([port])
    expect([...store.newest(port)].map(({ guid }) => guid)).toEqual([out.guid])
    expect(store.head(out.guid)).toMatchObject({ isEdited: false, released: { tags: [port] } })
    for (const name of ['порт', '"одеський порт"']) {
      expect((await search.find(`tag:${name}`, 0, 9)).total).toBe(5)
    }
  })

  it('writes to no story, and its undo leaves every byte of the desk as it was', async () => {
    const { handlers, store, harbour, port } = await aDeskWithTwoNames()
    const heads = [...store.heads()]
    const before = await bytesOf(store)
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    const [, ...articles] = before
    const [, ...merged] = await bytesOf(store)
    expect(merged).toEqual(articles)
    await handlers['tag.takeBack']({ act: act ?? -1 })
    expect(await bytesOf(store)).toEqual(before)
    expect([...store.heads()]).toEqual(heads)
  })

  it('is there in the next process, and so is what carried the old name', async () => {
    const { handlers, copies, store, harbour, port, one, sea } = await aDeskWithTwoNames()
    await handlers['tag.merge']({ loser: harbour, winner: port })
    await copies.closeAll()
    const again = await openDesk(store.folder, { isReadOnly: true })
    expect(again.tags().map(({ name }) => name)).toEqual(['Порт', 'Море'])
    expect(again.head(one.guid)?.working.tags).toEqual([sea, port])
    expect([...again.heads()].flatMap(({ working }) => working.tags)).not.toContain(harbour)
  })

  it('reaches a story that is open, with what is typed there, and back', async () => {
    const { handlers, copies, harbour, port, sea, one } = await aDeskWithTwoNames()
    await copies.open(one.guid)
    await copies.write(one.guid, 0, [{ kind: 'fields', fields: { headline: 'Typed' } }])
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    await copies.open(one.guid)
    expect((await copies.read(one.guid))?.content).toMatchObject({
      headline: 'Typed',
      tags: [sea, port],
    })
    // The page has not heard of it yet, and still says the old name.
    await copies.write(one.guid, 1, [{ kind: 'fields', fields: { tags: [harbour, sea] } }])
    expect((await copies.read(one.guid))?.content.tags).toEqual([port, sea])
    await copies.fold()
    await handlers['tag.takeBack']({ act: act ?? -1 })
    await copies.open(one.guid)
    expect((await copies.read(one.guid))?.content).toMatchObject({
      headline: 'Typed',
      tags: [harbour, sea],
    })
  })

  it('is taken back in a story that was written since, with the tags it got meanwhile', async () => {
    const { handlers, store, put, tagsOf, make, harbour, port, sea, one, both } =
      await aDeskWithTwoNames()
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    const fresh = await make('Fresh')
    for (const { guid } of [one, both]) {
      const article = await store.readArticle(guid)
      if (article === null) throw new Error('gone')
      const tags = guid === one.guid ? [...article.content.tags, fresh] : article.content.tags
      await put({ ...article, content: { ...article.content, tags } })
    }
    await handlers['tag.takeBack']({ act: act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, harbour, fresh])
    expect(await tagsOf(both.guid)).toEqual([harbour, sea, port])
  })

  it('can be followed by another, and by a deletion, each taken back by itself', async () => {
    const { handlers, tagsOf, harbour, port, sea, one } = await aDeskWithTwoNames()
    const first = await handlers['tag.merge']({ loser: harbour, winner: port })
    const second = await handlers['tag.merge']({ loser: port, winner: sea })
    expect(await tagsOf(one.guid)).toEqual([sea])
    await handlers['tag.takeBack']({ act: second.act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, port])
    await handlers['tag.remove']({ id: port })
    expect(await tagsOf(one.guid)).toEqual([sea])
    await handlers['tag.takeBack']({ act: first.act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, harbour])
  })

  it('is not taken back over a tag that has the name since', async () => {
    const { handlers, store, harbour, port, make } = await aDeskWithTwoNames()
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    await handlers['tag.change']({ id: port, edit: { aliases: [] } })
    await make('Port of Odesa')
    const before = store.tagBook()
    await expect(handlers['tag.takeBack']({ act: act ?? -1 })).rejects.toMatchObject({
      problem: { code: 'tagTakenSince' },
    })
    expect(store.tagBook()).toBe(before)
  })
})

describe('splitting an alias off', () => {
  it('makes it a tag of the same kind, leaves the stories, and is taken back', async () => {
    const { handlers, store, tagsOf, harbour, sea, one } = await aDeskWithTwoNames()
    await handlers['tag.change']({ id: harbour, edit: { kind: 'place' } })
    const before = store.tags()
    const split = await handlers['tag.split']({ id: harbour, alias: 'одеський порт' })
    expect(split.tag).toMatchObject({ name: 'Одеський порт', kind: 'place', aliases: [] })
    expect(store.tags().find(({ id }) => id === harbour)?.aliases).toEqual([])
    expect(await tagsOf(one.guid)).toEqual([sea, harbour])
    await handlers['tag.takeBack']({ act: split.act ?? -1 })
    expect(store.tags()).toEqual(before)
  })

  it('needs an alias', async () => {
    const { handlers, harbour } = await aDeskWithTwoNames()
    const split = handlers['tag.split']({ id: harbour, alias: 'Port of Odesa' })
    await expect(split).rejects.toMatchObject({ problem: { code: 'noTag' } })
  })
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { nodeDisk } from '../../../electron/disk/node-disk.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import type { Article } from '../../../shared/article/article.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aDeskFolder } from '../../support/a-desk-folder.ts'
import { aDeskWithTwoNames } from '../../support/a-desk-with-two-names.ts'
import { aRelease } from '../../support/a-release.ts'
import { noon } from '../../support/an-article.ts'
import { systemError } from '../../support/watched-disk.ts'

/** Writes a story anew, as the store's turn finds it. */
function rewrite(store: DeskStore, guid: Guid, change: (article: Article) => Article) {
  return store.change(async () => {
    const article = await store.readArticle(guid)
    if (article === null) throw new Error('gone')
    return { change: { articles: [change(article)] }, result: null }
  })
}

const again = (article: Article): Article => article

describe('taking a merge back', () => {
  it('reaches a story that was written in the moment after it', async () => {
    const { handlers, store, tagsOf, harbour, port, sea, one } = await aDeskWithTwoNames()
    const merging = handlers['tag.merge']({ loser: harbour, winner: port })
    await rewrite(store, one.guid, again)
    const { act } = await merging
    await handlers['tag.takeBack']({ act: act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, harbour])
  })

  it('reaches an open story that is folded in the moment after', async () => {
    const { handlers, copies, store, harbour, port, sea, one } = await aDeskWithTwoNames()
    await copies.open(one.guid)
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    const taking = handlers['tag.takeBack']({ act: act ?? -1 })
    const writing = copies.write(one.guid, 0, [{ kind: 'fields', fields: { headline: 'Typed' } }])
    await Promise.all([taking, writing, copies.fold(one.guid)])
    await copies.fold(one.guid)
    expect((await store.readArticle(one.guid))?.content).toMatchObject({
      headline: 'Typed',
      tags: [sea, harbour],
    })
  })

  it('works in either order when its winner was merged too, and the story written since', async () => {
    const { handlers, store, tagsOf, make, harbour, port, sea, one, both } =
      await aDeskWithTwoNames()
    const ships = await make('Ships')
    const fresh = await make('Fresh')
    const first = await handlers['tag.merge']({ loser: harbour, winner: port })
    const second = await handlers['tag.merge']({ loser: port, winner: ships })
    await rewrite(store, one.guid, (article) => ({
      ...article,
      content: { ...article.content, tags: [...article.content.tags, fresh] },
    }))
    await rewrite(store, both.guid, again)
    expect(await tagsOf(one.guid)).toEqual([sea, ships, fresh])
    await handlers['tag.takeBack']({ act: first.act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, harbour, fresh])
    await handlers['tag.takeBack']({ act: second.act ?? -1 })
    expect(await tagsOf(one.guid)).toEqual([sea, harbour, fresh])
    expect(await tagsOf(both.guid)).toEqual([harbour, sea, port])
  })

  it('knows whether a story now says other than what readers have', async () => {
    const { handlers, store, harbour, port, out } = await aDeskWithTwoNames()
    const first = await handlers['tag.merge']({ loser: harbour, winner: port })
    await rewrite(store, out.guid, again)
    await handlers['tag.takeBack']({ act: first.act ?? -1 })
    expect(store.head(out.guid)).toMatchObject({ isEdited: false, working: { tags: [harbour] } })
    const second = await handlers['tag.merge']({ loser: harbour, winner: port })
    const article = await store.readArticle(out.guid)
    if (article === null) throw new Error('gone')
    const update = aRelease(article, 'update', '', noon)
    await store.change(() => ({
      change: { articles: [update.article], versions: [update.version] },
      result: null,
    }))
    await handlers['tag.takeBack']({ act: second.act ?? -1 })
    expect(store.head(out.guid)).toMatchObject({
      isEdited: true,
      working: { tags: [harbour] },
      released: { tags: [port] },
    })
  })

  it('names a story that cannot be read, and leaves it', async () => {
    const { handlers, store, tagsOf, harbour, port, sea, one, both } = await aDeskWithTwoNames()
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    for (const { guid } of [one, both]) await rewrite(store, guid, again)
    await writeFile(join(store.folder, deskFolder.article(one.guid)), 'torn')
    expect(await handlers['tag.takeBack']({ act: act ?? -1 })).toEqual({
      articles: 4,
      left: [{ guid: one.guid, headline: 'The one story', reason: 'unreadable' }],
    })
    expect(await tagsOf(both.guid)).toEqual([harbour, sea, port])
  })
})

describe('an open story whose file cannot be read when tags change', () => {
  async function aDeskThatMayRefuse() {
    const refusing = new Set<string>()
    const store = await openDesk(await aDeskFolder(), {
      disk: {
        ...nodeDisk,
        read: async (path) => {
          if (refusing.has(path)) throw systemError('EIO')
          return nodeDisk.read(path)
        },
      },
    })
    const desk = await aDeskWithTwoNames(store)
    return { ...desk, refusing, file: (guid: Guid) => join(store.folder, deskFolder.article(guid)) }
  }

  it('is read before it is written, so that nothing of its tags is lost', async () => {
    const { handlers, copies, refusing, file, tagsOf, harbour, port, sea, one } =
      await aDeskThatMayRefuse()
    await copies.open(one.guid)
    const { act } = await handlers['tag.merge']({ loser: harbour, winner: port })
    refusing.add(file(one.guid))
    await handlers['tag.takeBack']({ act: act ?? -1 })
    await copies.write(one.guid, 0, [{ kind: 'fields', fields: { headline: 'Typed' } }])
    await expect(copies.fold(one.guid)).rejects.toMatchObject({ name: 'DeskError' })
    refusing.clear()
    await copies.fold(one.guid)
    expect(await tagsOf(one.guid)).toEqual([sea, harbour])
  })

  it('is written anew when it is damaged', async () => {
    const { handlers, copies, file, store, harbour, port, sea, one } = await aDeskThatMayRefuse()
    await copies.open(one.guid)
    await copies.write(one.guid, 0, [{ kind: 'fields', fields: { headline: 'Typed' } }])
    await writeFile(file(one.guid), 'torn')
    await handlers['tag.merge']({ loser: harbour, winner: port })
    await copies.fold(one.guid)
    expect((await store.readArticle(one.guid))?.content).toMatchObject({
      headline: 'Typed',
      tags: [sea, port],
    })
  })

  it('follows all the same when only its last version cannot', async () => {
    const { handlers, copies, store, harbour, port, out } = await aDeskThatMayRefuse()
    await rewrite(store, out.guid, (article) => ({
      ...article,
      isEdited: true,
      content: { ...article.content, headline: 'Edited' },
    }))
    await copies.open(out.guid)
    await writeFile(join(store.folder, deskFolder.version(out.guid, 1)), 'torn')
    await handlers['tag.merge']({ loser: harbour, winner: port })
    expect((await copies.read(out.guid))?.content.tags).toEqual([port])
    await copies.write(out.guid, 0, [{ kind: 'fields', fields: { headline: 'Edited again' } }])
    await copies.fold(out.guid)
    expect(await store.readArticle(out.guid)).toMatchObject({ isEdited: true })
  })
})

describe('taking a split back', () => {
  it('leaves no story with the tag that it made, whoever says it a moment late', async () => {
    const { handlers, copies, store, tagsOf, harbour, sea, one } = await aDeskWithTwoNames()
    await copies.open(one.guid)
    const { act, tag } = await handlers['tag.split']({ id: harbour, alias: 'Одеський порт' })
    await copies.write(one.guid, 0, [{ kind: 'fields', fields: { tags: [sea, tag.id] } }])
    await handlers['tag.takeBack']({ act: act ?? -1 })
    expect(store.tags().map(({ id }) => id)).not.toContain(tag.id)
    expect((await copies.read(one.guid))?.content.tags).toEqual([sea, harbour])
    await copies.write(one.guid, 1, [{ kind: 'fields', fields: { tags: [tag.id] } }])
    await copies.fold()
    expect(await tagsOf(one.guid)).toEqual([harbour])
  })
})

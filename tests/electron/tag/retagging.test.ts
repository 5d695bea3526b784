import { describe, expect, it } from 'vitest'

import type { TagId } from '../../../shared/tag/tag.ts'
import { aTagDesk } from '../../support/a-tag-desk.ts'
import { anArticle } from '../../support/an-article.ts'
import { aRelease } from '../../support/a-release.ts'
import { noon } from '../../support/an-article.ts'

async function aBusyDesk() {
  const desk = await aTagDesk()
  const [port, grain, sea] = [
    await desk.make('Порт'),
    await desk.make('Зерно'),
    await desk.make('Море'),
  ]
  const draft = anArticle('draft', { tags: [grain, sea] })
  const tagged = anArticle('tagged', { tags: [port, grain] })
  const out = aRelease(anArticle('out', { tags: [grain] }), 'publish', '', noon)
  const killed = { ...anArticle('killed', { tags: [grain] }), state: 'killed' as const }
  const strange = anArticle('strange', { body: { type: 'doc', content: [{ type: 'video' }] } })
  await desk.put(draft, tagged, killed, strange)
  await desk.store.change(() => ({
    change: { articles: [out.article], versions: [out.version] },
    result: null,
  }))
  const all = [draft, tagged, out.article, killed, strange]
  return { ...desk, port, grain, sea, draft, tagged, out: out.article, killed, strange, all }
}

describe('tags of many stories', () => {
  it('are added at the end, once, and every other tag stays', async () => {
    const { handlers, tagsOf, port, grain, sea, draft, tagged, out, all } = await aBusyDesk()
    const articles = { guids: all.map(({ guid }) => guid) }
    const done = await handlers['tag.addToMany']({ articles, tags: [port, sea, port] })
    expect(done).toMatchObject({ articles: 3 })
    expect(await tagsOf(draft.guid)).toEqual([grain, sea, port])
    expect(await tagsOf(tagged.guid)).toEqual([port, grain, sea])
    expect(await tagsOf(out.guid)).toEqual([grain, port, sea])
  })

  it('leave a killed story and one that this build cannot hold as they are, and name them', async () => {
    const { handlers, store, port, killed, strange } = await aBusyDesk()
    const articles = { guids: [killed.guid, strange.guid] }
    expect(await handlers['tag.addToMany']({ articles, tags: [port] })).toEqual({
      act: null,
      articles: 0,
      left: [
        { guid: killed.guid, headline: 'The killed story', reason: 'killed' },
        { guid: strange.guid, headline: 'The strange story', reason: 'unknownContent' },
      ],
    })
    expect(await store.readArticle(killed.guid)).toEqual(killed)
    expect(await store.readArticle(strange.guid)).toEqual(strange)
  })

  it('are taken from all that a query finds, and come back to their very places', async () => {
    const { handlers, tagsOf, port, grain, sea, draft, tagged } = await aBusyDesk()
    const articles = { query: 'tag:зерно is:draft' }
    const { act, articles: count } = await handlers['tag.removeFromMany']({
      articles,
      tags: [grain],
    })
    expect(count).toBe(2)
    expect(await tagsOf(draft.guid)).toEqual([sea])
    expect(await tagsOf(tagged.guid)).toEqual([port])
    if (act === null) throw new Error('nothing was done')
    expect(await handlers['tag.takeBack']({ act })).toEqual({ articles: 2, left: [] })
    expect(await tagsOf(draft.guid)).toEqual([grain, sea])
    expect(await tagsOf(tagged.guid)).toEqual([port, grain])
    expect(await handlers['tag.takeBack']({ act })).toBeNull()
  })

  it('are put on all that carry a tag as they are typed, and on none that carry its like', async () => {
    const { handlers, copies, tagsOf, make, put, grain, sea, draft } = await aBusyDesk()
    const [plain, accented] = [await make('Sao Paulo'), await make('São Paulo')]
    const was = anArticle('was', { tags: [plain] })
    const like = anArticle('like', { tags: [accented] })
    await put(was, like)
    for (const [{ guid }, tags] of [
      [draft, [plain]],
      [was, [grain]],
    ] as const) {
      await copies.open(guid)
      await copies.write(guid, 0, [{ kind: 'fields', fields: { tags: [...tags] } }])
    }
    const wish = { articles: { tag: plain }, tags: [sea] }
    expect(await handlers['tag.previewMany']({ ...wish, way: 'add' })).toMatchObject({
      changed: { count: 1, headlines: ['The draft story'] },
      same: 0,
    })
    expect(await handlers['tag.addToMany'](wish)).toMatchObject({ articles: 1, left: [] })
    expect(await tagsOf(draft.guid)).toEqual([plain, sea])
    expect(await tagsOf(was.guid)).toEqual([grain])
    expect(await tagsOf(like.guid)).toEqual([accented])
  })

  it('are foretold: what changes, what readers have, what has them already and what is left', async () => {
    const { handlers, grain, sea, all, killed } = await aBusyDesk()
    const articles = { guids: all.map(({ guid }) => guid) }
    expect(await handlers['tag.previewMany']({ articles, tags: [sea], way: 'add' })).toMatchObject({
      changed: { count: 3 },
      released: { count: 1, headlines: ['The out story'] },
      same: 1,
      left: [{ guid: killed.guid, reason: 'killed' }],
    })
    expect(
      await handlers['tag.previewMany']({ articles, tags: [grain], way: 'remove' }),
    ).toMatchObject({ changed: { count: 3 }, same: 1 })
  })

  it('follow into an open story, with what is typed there and not in its file yet', async () => {
    const { handlers, copies, tagsOf, port, grain, sea, draft } = await aBusyDesk()
    await copies.open(draft.guid)
    await copies.write(draft.guid, 0, [{ kind: 'fields', fields: { tags: [sea] } }])
    const articles = { guids: [draft.guid] }
    const { act } = await handlers['tag.addToMany']({ articles, tags: [port] })
    expect((await copies.read(draft.guid))?.content.tags).toEqual([sea, port])
    // Since then the person has put another tag there; the undo takes only what was added.
    await copies.write(draft.guid, 1, [{ kind: 'fields', fields: { tags: [sea, port, grain] } }])
    if (act === null) throw new Error('nothing was done')
    await handlers['tag.takeBack']({ act })
    expect(await tagsOf(draft.guid)).toEqual([sea, grain])
  })

  it('are only those that the desk has', async () => {
    const { handlers, tagsOf, draft, grain, sea } = await aBusyDesk()
    const wish = { articles: { guids: [draft.guid] }, tags: ['gone' as TagId] }
    await expect(handlers['tag.addToMany'](wish)).rejects.toMatchObject({
      problem: { code: 'noTag' },
    })
    expect(await tagsOf(draft.guid)).toEqual([grain, sea])
  })
})

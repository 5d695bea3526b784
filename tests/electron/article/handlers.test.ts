import { expect, test } from 'vitest'

import { articleActs } from '../../../electron/article/article-acts.ts'
import { articleHandlers, guidMaker } from '../../../electron/article/handlers.ts'
import { moreAboutOf } from '../../../electron/article/more-about-of.ts'
import { openWorkingCopies } from '../../../electron/article/working-copies.ts'
import { createDesk } from '../../../electron/store/create-desk.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { systemClock } from '../../../electron/clock.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { aWish, olena } from '../../support/a-release.ts'
import { aFolder } from '../../support/a-folder.ts'

async function session(folder: string) {
  const store = await openDesk(folder)
  const copies = openWorkingCopies(store, store.journal, systemClock)
  const recovery = await copies.recover()
  const handlers = articleHandlers({
    store,
    copies,
    find: async () => ({ total: 0, heads: [], states: {}, hits: [], near: [], indexing: null }),
    moreAbout: (guid) => moreAboutOf(store, copies, guid, systemClock()),
    clock: systemClock,
    by: () => olena,
    acts: articleActs({
      store,
      copies,
      clock: systemClock,
      by: () => olena,
      newGuid: guidMaker(store),
    }),
    overdue: () => [],
  })
  return { store, copies, recovery, handlers }
}

async function aDesk(): Promise<string> {
  const folder = await aFolder()
  await createDesk(folder, newDesk({ name: 'Harbour', baseUrl: 'https://harbour.example/' }))
  return folder
}

test('rows of articles come in the order asked for; one that is gone is left out', async () => {
  const { handlers } = await session(await aDesk())
  const [one, other] = [await handlers['article.create'](), await handlers['article.create']()]
  const heads = handlers['article.heads']({ guids: [other, 'urn:gone' as Guid, one] })
  expect(heads.map(({ guid, state }) => [guid, state])).toEqual([
    [other, 'draft'],
    [one, 'draft'],
  ])
})

test('a new article is an empty draft with a name in the world', async () => {
  const { store, handlers } = await session(await aDesk())
  const guid = await handlers['article.create']()
  expect(guid).toMatch(/^tag:harbour\.example,\d{4}-\d\d-\d\d:[0-9a-f-]{36}$/)
  const { article, readOnly } = await handlers['article.open']({ guid })
  expect({ state: article.state, readOnly }).toEqual({ state: 'draft', readOnly: null })
  await store.close()
})

test('what a crash leaves in a real journal is in the article when the desk opens again', async () => {
  const folder = await aDesk()
  const first = await session(folder)
  const guid = await first.handlers['article.create']()
  await first.handlers['article.open']({ guid })
  const changes = [{ kind: 'fields', fields: { headline: 'Міст відкрито' } }] as const
  expect(await first.handlers['article.write']({ guid, after: 0, changes: [...changes] })).toEqual({
    taken: 1,
  })
  // Closed without folding, as a crash does.
  await first.store.close()

  const second = await session(folder)
  expect(second.recovery).toEqual({
    recovered: [{ guid, headline: 'Міст відкрито' }],
    unplaced: [],
  })
  const { article, isRecovered } = await second.handlers['article.open']({ guid })
  expect({ headline: article.content.headline, isRecovered }).toEqual({
    headline: 'Міст відкрито',
    isRecovered: true,
  })
  await second.copies.closeAll()
  await second.store.close()

  const third = await session(folder)
  expect(third.recovery.recovered).toEqual([])
  await third.store.close()
})

test('a desk open elsewhere opens its articles for reading', async () => {
  const folder = await aDesk()
  const { store, handlers } = await session(folder)
  const guid = await handlers['article.create']()
  const reader = await session(folder)
  expect((await reader.handlers['article.open']({ guid })).readOnly).toBe('desk')
  await reader.store.close()
  await store.close()
})

test('MORE ABOUT follows the tags as they are typed', async () => {
  const { store, copies, handlers } = await session(await aDesk())
  const [one, other] = [await handlers['article.create'](), await handlers['article.create']()]
  const tags = ['sea' as TagId]
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }],
  }
  for (const guid of [one, other]) {
    await handlers['article.open']({ guid })
    await handlers['article.write']({
      guid,
      after: 0,
      changes: [
        { kind: 'fields', fields: { tags, headline: 'Sea', slugline: 'SEA' } },
        { kind: 'body', body: { ...body, type: 'doc' } },
      ],
    })
  }
  expect(await handlers['article.moreAbout']({ guid: one })).toEqual({
    rows: [],
    waiting: [],
    hidden: [],
  })
  await handlers['article.release']({ guid: other, wish: aWish('publish') })
  expect(await handlers['article.moreAbout']({ guid: one })).toMatchObject({
    rows: [{ head: { guid: other }, isPicked: false }],
  })
  await copies.closeAll()
  await store.close()
})

test('a first release takes an address of its own when another story has it', async () => {
  const { store, copies, handlers } = await session(await aDesk())
  const slugs: string[] = []
  for (const lead of ['One.', 'Two.']) {
    const guid = await handlers['article.create']()
    await handlers['article.open']({ guid })
    const fields = { headline: 'Ferries stay in', slugline: 'SEA', lead, urgency: 1 }
    await handlers['article.write']({ guid, after: 0, changes: [{ kind: 'fields', fields }] })
    const { content } = await handlers['article.release']({ guid, wish: aWish('publish') })
    slugs.push(content.urlSlug)
  }
  expect(slugs).toEqual(['ferries-stay-in', 'ferries-stay-in-2'])
  await copies.closeAll()
  await store.close()
})

import { expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { keptViews } from '../../../electron/list/kept-views.ts'
import { listTeller } from '../../../electron/list/tell-lists.ts'
import { withdrawn } from '../../../electron/list/withdrawn-lists.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet, hotOf } from '../../support/a-list-view.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

async function aDesk() {
  const { store, put } = memoryDesk(alphabet)
  await store.change(() => ({ change: { lists: [hotOf('xa')] }, result: null }))
  const told: unknown[] = []
  const teller = listTeller({
    store,
    views: keptViews(store),
    clock: () => minutesAgo(0),
    announce: (notice, value) => {
      if (notice === 'lists.withdrew') told.push(value)
    },
  })
  teller.begin()
  const become = async (head: ArticleHead) => {
    put(head)
    const gone = head.state === 'published' ? {} : withdrawn(store, [head.guid], why)
    await store.change(() => ({ change: gone, result: null }))
    teller.tell([head.guid])
  }
  return { store, put, told, become, teller }
}

const why = { at: minutesAgo(0), by: 'Olena' }

it('a story that is killed is told with every list it left, one that only flowed there too', async () => {
  const { told, become } = await aDesk()
  await become(aHead('a', { state: 'killed' }))
  expect(told).toEqual([[{ headline: 'a', reason: 'killed', lists: ['Hot news', 'Latest'] }]])
  await become(aHead('a', { state: 'killed' }))
  expect(told).toHaveLength(1)
})

it('one that is under embargo again is told, one that nobody listed is not', async () => {
  const { told, become } = await aDesk()
  const head = alphabet.find(({ guid }) => guid === 'x')
  if (head === undefined || head.released === null) throw new Error('a released story')
  const embargoed = { ...head.released, embargoedUntil: minutesAgo(-60) }
  await become({ ...head, working: embargoed, released: embargoed })
  await become(aHead('q', { state: 'held' }))
  expect(told).toEqual([[{ headline: 'x', reason: 'embargoed', lists: ['Hot news'] }]])
})

it('a story that a person takes out, or newer ones push down, has not been withdrawn', async () => {
  const { store, put, told, teller } = await aDesk()
  await store.change(() => ({ change: { lists: [hotOf('a')] }, result: null }))
  teller.tell([])
  put(aHead('newer', { age: -1 }))
  teller.tell(['newer', 'x', 'j'].map((name) => name as Guid))
  expect(told).toEqual([])
})

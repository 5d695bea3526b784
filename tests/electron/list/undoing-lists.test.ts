import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import type { DeskList, ListName, ListSettings } from '../../../shared/list/list.ts'
import { settingsOf } from '../../../shared/list/settings-of.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const front: ListSettings = {
  title: 'Front',
  capacity: 2,
  rule: '',
  section: null,
  cutOff: { desktop: null, phone: null },
  staleAfter: null,
  oldAfter: null,
}

function aDesk() {
  const { store } = memoryDesk(alphabet)
  let now = minutesAgo(0)
  let lastId = 0
  const handlers = handlersOfLists({
    store,
    clock: () => now,
    newId: () => `id-${(lastId += 1)}`,
  })
  const place = (article: string, list: ListName) =>
    handlers['list.place']({
      list,
      article: article as Guid,
      gap: 0,
      from: null,
      isCopy: false,
      seen: 0,
    })
  const make = async () => {
    await handlers['list.create']({ kind: 'byHand', settings: front })
    const made = store.lists().find(({ title }) => title === 'Front')
    if (made === undefined) throw new Error('no list was made')
    return made.name
  }
  const undo = async () => (await handlers['list.undo']({})).act?.key
  const redo = async () => (await handlers['list.redo']({})).act?.key
  const waitUntil = (instant: typeof now) => {
    now = instant
  }
  return { store, handlers, place, make, undo, redo, waitUntil }
}

/** A list without what counts how often it was changed. */
function still(list: DeskList): DeskList {
  return { ...list, revision: 0 }
}

describe('undo and redo of what is decided about a list', () => {
  it('a list that was made is closed, with what stands in it, and opens again', async () => {
    const { store, make, place, undo, redo } = aDesk()
    const name = await make()
    await place('a', name)
    expect([await undo(), await undo()]).toEqual(['list.act.place', 'list.act.create'])
    expect(store.list(name).isClosed).toBe(true)
    expect([await redo(), await redo()]).toEqual(['list.act.create', 'list.act.place'])
    const { isClosed, draft } = store.list(name)
    expect([isClosed, draft?.entries.map(({ article }) => article)]).toEqual([false, ['a']])
  })

  it('changed settings are what they were, and what they became', async () => {
    const { store, handlers, make, undo, redo } = aDesk()
    const name = await make()
    const before = still(store.list(name))
    const cutOff = { desktop: 1, phone: 1 }
    await handlers['list.change']({
      list: name,
      settings: { ...front, title: 'First', capacity: 7, cutOff: { ...cutOff } },
    })
    const after = still(store.list(name))
    expect(await undo()).toBe('list.act.change')
    expect(still(store.list(name))).toEqual(before)
    expect(await redo()).toBe('list.act.change')
    expect(still(store.list(name))).toEqual(after)
    expect(settingsOf(store.list(name))).toEqual({ ...front, title: 'First', capacity: 7, cutOff })
  })

  it('a closed list is open again with its time, and an opened one is closed', async () => {
    const { store, handlers, make, place, undo, redo } = aDesk()
    const name = await make()
    await place('a', name)
    const at = minutesAgo(-30)
    await handlers['list.schedule']({ seen: { [name]: store.list(name).revision }, at })
    const before = still(store.list(name))
    await handlers['list.close']({ list: name })
    expect(store.list(name).scheduled).toBe(null)
    expect(await undo()).toBe('list.act.close')
    expect(still(store.list(name))).toEqual(before)
    expect(await redo()).toBe('list.act.close')
    await handlers['list.open']({ list: name })
    expect(await undo()).toBe('list.act.open')
    expect(store.list(name).isClosed).toBe(true)
  })

  it('a time that was set is gone and comes back, unless it has passed meanwhile', async () => {
    const { store, handlers, place, undo, redo, waitUntil } = aDesk()
    await place('a', 'hot')
    const at = minutesAgo(-30)
    await handlers['list.schedule']({ seen: { hot: store.list('hot').revision }, at })
    const scheduled = { at, by: 'Olena' }
    expect(await undo()).toBe('list.act.schedule')
    expect(store.list('hot').scheduled).toBe(null)
    expect(await redo()).toBe('list.act.schedule')
    expect(store.list('hot').scheduled).toEqual(scheduled)
    await handlers['list.schedule']({ seen: { hot: store.list('hot').revision }, at: null })
    expect(await undo()).toBe('list.act.unschedule')
    expect(store.list('hot').scheduled).toEqual(scheduled)
    await undo()
    waitUntil(minutesAgo(-31))
    expect(await redo()).toBe('list.act.schedule')
    expect(store.list('hot').scheduled).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import type { DeskList, ListSettings } from '../../../shared/list/list.ts'
import { builtInLists } from '../../../shared/list/new-list.ts'
import { settingsOf } from '../../../shared/list/settings-of.ts'
import { withdraw } from '../../../shared/list/withdraw.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { handlersOfLists } from '../../support/handlers-of-lists.ts'
import { launchesOf } from '../../support/launches-of.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const { kind: _, ...plain } = builtInLists.hot
const ports: ListSettings = { ...plain, title: 'Ports', capacity: 3 }

function aDesk() {
  const { store, put } = memoryDesk(alphabet)
  const time = { now: minutesAgo(0) }
  let lastId = 0
  const newId = () => `id-${(lastId += 1)}`
  const handlers = handlersOfLists({ store, clock: () => time.now, newId })
  const place = (story: string, list = 'hot') =>
    handlers['list.place']({
      list,
      article: story as Guid,
      gap: 0,
      from: null,
      isCopy: false,
      seen: 0,
    })
  const seen = (name: string) => ({ [name]: store.list(name).revision })
  /** A list as it is, but for its revision, which only grows. */
  const asIs = (name: string): DeskList => ({ ...store.list(name), revision: 0 })
  return {
    store,
    put,
    time,
    handlers,
    place,
    seen,
    asIs,
    undo: (act?: number) => handlers['list.undo'](act === undefined ? {} : { act }),
    redo: () => handlers['list.redo']({}),
  }
}

describe('undo of an act on the lists themselves', () => {
  it('gives a changed list its settings back, and a change again the new ones, with what stands in it', async () => {
    const { handlers, asIs, place, undo, redo } = aDesk()
    await place('a')
    const before = asIs('hot')
    const settings = { ...settingsOf(before), capacity: 2, staleAfter: 60 }
    await handlers['list.change']({ list: 'hot', settings })
    const after = asIs('hot')
    expect(after).toMatchObject({ capacity: 2, staleAfter: 60 })
    await undo()
    expect(asIs('hot')).toEqual(before)
    await redo()
    expect(asIs('hot')).toEqual(after)
  })

  it('closes a list that was made, and opens it again as it was', async () => {
    const { handlers, asIs, place, undo, redo } = aDesk()
    await handlers['list.create']({ kind: 'byHand', settings: ports })
    await place('a', 'ports')
    const made = asIs('ports')
    await undo()
    await undo()
    expect(asIs('ports')).toMatchObject({ isClosed: true, draft: null, live: made.live })
    await redo()
    expect(asIs('ports')).toMatchObject({ isClosed: false })
    await redo()
    expect(asIs('ports')).toEqual(made)
  })

  it('opens a closed list with its draft and its time, as long as that is to come', async () => {
    const { handlers, asIs, place, seen, undo, redo, time } = aDesk()
    await handlers['list.create']({ kind: 'byHand', settings: ports })
    await place('a', 'ports')
    await handlers['list.schedule']({ seen: seen('ports'), at: minutesAgo(-30) })
    const before = asIs('ports')
    await handlers['list.close']({ list: 'ports' })
    expect(asIs('ports')).toMatchObject({ isClosed: true, scheduled: null })
    await undo()
    expect(asIs('ports')).toEqual(before)
    await redo()
    time.now = minutesAgo(-31)
    await undo()
    expect(asIs('ports')).toEqual({ ...before, scheduled: null })
  })

  it('takes a time back, and sets it again', async () => {
    const { handlers, asIs, place, seen, undo, redo } = aDesk()
    await place('a')
    const before = asIs('hot')
    await handlers['list.schedule']({ seen: seen('hot'), at: minutesAgo(-30) })
    const scheduled = asIs('hot')
    await undo()
    expect(asIs('hot')).toEqual(before)
    await redo()
    expect(asIs('hot')).toEqual(scheduled)
    await handlers['list.schedule']({ seen: seen('hot'), at: null })
    await undo()
    expect(asIs('hot')).toEqual(scheduled)
  })

  it('leaves no name at a draft that says what live says since a story was withdrawn', async () => {
    const { handlers, place, seen, store, put, undo } = aDesk()
    await place('a')
    await handlers['list.launch']({ seen: seen('hot') })
    await handlers['list.remove']({ list: 'hot', article: 'a' as Guid, seen: 0 })
    await handlers['list.discard']({ seen: seen('hot') })
    put(aHead('a', { state: 'killed' }))
    await store.change(() => ({
      change: { lists: [withdraw(store.list('hot'), 'a' as Guid)] },
      result: null,
    }))
    await undo()
    expect(store.list('hot')).toMatchObject({ draft: null, drafted: null })
  })
})

describe('a list that readers have otherwise by its settings', () => {
  it('is in history from then on, with what filled it, and so is the undo', async () => {
    const { handlers, store, undo } = aDesk()
    await handlers['list.create']({ kind: 'byTime', settings: { ...ports, rule: 'urgency:<9' } })
    const settings = { ...ports, capacity: 2, staleAfter: 30 }
    await handlers['list.change']({ list: 'ports', settings })
    // When a list counts as stale is no matter of its readers.
    await handlers['list.change']({ list: 'ports', settings: { ...settings, staleAfter: 60 } })
    const ruled = { ...settings, staleAfter: 60, rule: 'is:corrected' }
    await handlers['list.change']({ list: 'ports', settings: ruled })
    await undo()
    await handlers['list.close']({ list: 'ports' })
    await undo()
    const told = (await launchesOf(store)).map(({ cause, by, lists }) => [
      cause,
      by,
      lists['ports']?.filling,
      lists['ports']?.shown.length,
      lists['ports']?.isClosed,
    ])
    expect(told).toEqual([
      ['settings', 'Olena', { capacity: 3, rule: 'urgency:<9' }, 3, false],
      ['settings', 'Olena', { capacity: 2, rule: '' }, 2, false],
      ['settings', 'Olena', { capacity: 2, rule: 'is:corrected' }, 0, false],
      ['undo', 'Olena', { capacity: 2, rule: '' }, 2, false],
      ['settings', 'Olena', { capacity: 2, rule: '' }, 2, true],
      ['undo', 'Olena', { capacity: 2, rule: '' }, 2, false],
    ])
  })
})

describe('undo of one act by its number', () => {
  it('takes back that act while it is the last, and nothing else once another was done', async () => {
    const { handlers, asIs, place, undo } = aDesk()
    await handlers['list.create']({ kind: 'byHand', settings: ports })
    const closed = await handlers['list.close']({ list: 'ports' })
    const placed = await place('a')
    expect(closed.actNumber).not.toBe(placed.actNumber)
    const before = asIs('hot')
    await expect(undo(closed.actNumber ?? -1)).rejects.toMatchObject({
      problem: { code: 'newerAct' },
    })
    expect([asIs('hot'), asIs('ports').isClosed]).toEqual([before, true])
    expect((await undo(placed.actNumber ?? -1)).act?.key).toBe('list.act.place')
    expect((await undo(closed.actNumber ?? -1)).act?.key).toBe('list.act.close')
    expect(asIs('ports').isClosed).toBe(false)
  })

  it('is refused when it was taken back already, and asked again when it was done again', async () => {
    const { place, undo, redo, asIs } = aDesk()
    const { actNumber } = await place('a')
    await undo()
    await expect(undo(actNumber ?? -1)).rejects.toThrow('That has been undone already.')
    expect((await redo()).actNumber).toBe(actNumber)
    await undo(actNumber ?? -1)
    expect(asIs('hot').draft).toBeNull()
  })

  it('is not there for an act that changed nothing', async () => {
    const { place } = aDesk()
    await place('a')
    expect((await place('a')).actNumber).toBeNull()
  })
})

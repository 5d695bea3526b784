import { expect, onTestFinished, test } from 'vitest'

import { listHandlers } from '../../../electron/list/handlers.ts'
import { keptViews } from '../../../electron/list/kept-views.ts'
import { listActs } from '../../../electron/list/list-acts.ts'
import { listScheduler } from '../../../electron/list/list-scheduler.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { minutesAfter } from '../../../shared/instant/minutes-after.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { alphabet, hotOf } from '../../support/a-list-view.ts'
import { memoryDesk } from '../../support/memory-desk.ts'
import { launchesOf } from '../../support/launches-of.ts'

const noon = minutesAgo(0)
const six = minutesAgo(-360)

/** A desk whose clock and timers stand until a test moves them. */
function aDesk() {
  const { store, put } = memoryDesk(alphabet)
  let time = noon
  let person = 'Olena'
  let timer: (() => void) | null = null
  const told: (readonly [notice: string, value: unknown])[] = []
  const clock = (): Instant => time
  const by = (): string => person
  const views = keptViews(store)
  const acts = listActs({ store, views, clock, by })
  const open = () => {
    const schedule = listScheduler({
      store,
      acts,
      clock,
      by,
      announce: (notice, value) => told.push([notice, value]),
      timers: { set: (run) => (timer = run), clear: () => (timer = null) },
    })
    onTestFinished(schedule.stop)
    return schedule
  }
  let lastId = 0
  const newId = () => `id-${(lastId += 1)}`
  const handlers = listHandlers({ store, views, acts, clock, by, newId, overdue: () => [] })
  return {
    store,
    put,
    told,
    open,
    handlers,
    place: (story: string) =>
      handlers['list.place']({
        list: 'hot',
        article: story as Guid,
        gap: 0,
        from: null,
        isCopy: false,
        seen: 0,
      }),
    schedule: (at: Instant | null) =>
      handlers['list.schedule']({ seen: { hot: store.list('hot').revision }, at }),
    become: (name: string) => {
      person = name
    },
    pass: async (now: Instant) => {
      time = now
      timer?.()
      for (let turns = 0; turns < 3; turns += 1) {
        await new Promise((resolve) => setImmediate(resolve))
        await store.change(() => ({ change: null, result: null }))
      }
    },
  }
}

function live({ live }: DeskList): string {
  return live.entries.map(({ article }) => article).join('')
}

const notices = (told: readonly (readonly [string, unknown])[], notice: string) =>
  told.flatMap(([name, value]) => (name === notice ? [value] : []))

test('a draft set for six goes live at six, as it then is, in the name of who set it', async () => {
  const desk = aDesk()
  desk.open()
  await desk.place('a')
  await desk.schedule(six)
  desk.become('Bohdan')
  await desk.place('b')
  await desk.pass(minutesAfter(six, -1))
  expect(live(desk.store.list('hot'))).toBe('')
  expect(desk.store.list('hot').scheduled).toEqual({ at: six, by: 'Olena' })
  await desk.pass(six)
  expect(live(desk.store.list('hot'))).toBe('ba')
  expect(desk.store.list('hot')).toMatchObject({
    draft: null,
    scheduled: null,
    launched: { at: six, by: 'Olena' },
  })
  expect(await launchesOf(desk.store)).toMatchObject([{ at: six, by: 'Olena', cause: 'schedule' }])
  expect(notices(desk.told, 'list.launchedOnTime')).toEqual([{ list: 'Hot news', by: 'Olena' }])
})

test('what was due while no desk was open is told, and neither launched nor forgotten', async () => {
  const desk = aDesk()
  await desk.place('a')
  await desk.schedule(six)
  await desk.pass(minutesAfter(six, 1))
  const schedule = desk.open()
  await desk.pass(minutesAfter(six, 2))
  const missed = [
    { list: 'hot', title: 'Hot news', scheduled: { at: six, by: 'Olena' }, problem: null },
  ]
  expect(schedule.overdue()).toEqual(missed)
  expect(notices(desk.told, 'lists.overdue')).toEqual([missed])
  expect(live(desk.store.list('hot'))).toBe('')
  await desk.schedule(null)
  expect(schedule.overdue()).toEqual([])
  expect(desk.store.list('hot').draft).not.toBeNull()
})

test('a computer that slept past the time launches nothing late', async () => {
  const desk = aDesk()
  const schedule = desk.open()
  await desk.place('a')
  await desk.schedule(six)
  await desk.pass(minutesAfter(six, 3))
  expect(live(desk.store.list('hot'))).toBe('')
  expect(schedule.overdue().map(({ list }) => list)).toEqual(['hot'])
  await desk.schedule(minutesAfter(six, 10))
  expect(schedule.overdue()).toEqual([])
  await desk.pass(minutesAfter(six, 10))
  expect(live(desk.store.list('hot'))).toBe('a')
})

test('a draft that holds a held story at its time is refused once, with the reason', async () => {
  const desk = aDesk()
  const schedule = desk.open()
  await desk.place('a')
  await desk.schedule(six)
  desk.put(aHead('a', { headline: 'Ferry', state: 'held' }))
  await desk.pass(six)
  await desk.pass(minutesAfter(six, 1))
  expect(schedule.overdue()).toMatchObject([{ problem: { code: 'launchBlocked' } }])
  expect(notices(desk.told, 'problem.met')).toMatchObject([
    { code: 'launchRefused', values: { list: 'Hot news' } },
  ])
  expect(live(desk.store.list('hot'))).toBe('')
})

test('a draft that says what readers have already is not launched, and its time is over', async () => {
  const desk = aDesk()
  desk.open()
  await desk.place('a')
  await desk.schedule(six)
  await desk.handlers['list.remove']({ list: 'hot', article: 'a' as Guid, seen: 0 })
  expect(desk.store.list('hot')).toMatchObject({ draft: null, scheduled: { at: six } })
  await desk.pass(six)
  expect(desk.store.list('hot')).toMatchObject({ scheduled: null, launched: null })
  expect(await launchesOf(desk.store)).toEqual([])
})

test('undoing a launch by the clock brings the draft back without its time', async () => {
  const desk = aDesk()
  const schedule = desk.open()
  await desk.place('a')
  await desk.schedule(six)
  await desk.pass(six)
  await desk.handlers['list.undo']({})
  expect(desk.store.list('hot')).toMatchObject({ scheduled: null, live: hotOf('').live })
  expect(desk.store.list('hot').draft?.entries).toHaveLength(1)
  expect(schedule.overdue()).toEqual([])
})

test('a time is refused when it has passed, and taken back also when no draft is left', async () => {
  const desk = aDesk()
  await desk.place('a')
  await expect(desk.schedule(noon)).rejects.toThrow('That time has passed')
  await desk.schedule(six)
  await desk.handlers['list.remove']({ list: 'hot', article: 'a' as Guid, seen: 0 })
  await desk.schedule(null)
  expect(desk.store.list('hot').scheduled).toBeNull()
})

import { expect, it } from 'vitest'

import { watchHeldBack } from '../../../electron/list/watch-held-back.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { holdBack } from '../../../shared/list/hold-back.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { alphabet } from '../../support/a-list-view.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const a = 'a' as Guid

function aWatch() {
  const { store } = memoryDesk(alphabet)
  const state = { now: minutesAgo(0), letIn: 0, wait: -1, ring: () => undefined as void }
  const watch = watchHeldBack({
    store,
    clock: () => state.now,
    letIn: () => (state.letIn += 1),
    timers: {
      set: (run, ms) => Object.assign(state, { ring: run, wait: ms }),
      clear: () => undefined,
    },
  })
  const hold = (until: Instant | null) =>
    store.change(() => ({
      change: { lists: [holdBack(store.list('latest'), a, until)] },
      result: null,
    }))
  return { state, hold, watch }
}

it('tells once when the time comes until which a story is held back, set while it waits', async () => {
  const { state, hold } = aWatch()
  await hold(minutesAgo(-1))
  expect(state.wait).toBe(30_000)
  state.now = instantOf(new Date(Date.parse(minutesAgo(0)) + 45_000))
  state.ring()
  expect([state.letIn, state.wait]).toEqual([0, 15_000])
  state.now = minutesAgo(-1)
  state.ring()
  expect(state.letIn).toBe(1)
  state.ring()
  expect(state.letIn).toBe(1)
})

it('says nothing of a story held back until someone lets it in', async () => {
  const { state, hold } = aWatch()
  await hold(null)
  state.now = minutesAgo(-600)
  state.ring()
  expect(state.letIn).toBe(0)
})

it('tells again when the clock is set back, and nothing once it is stopped', async () => {
  const { state, hold, watch } = aWatch()
  await hold(minutesAgo(-1))
  state.now = minutesAgo(-2)
  watch.check()
  state.now = minutesAgo(0)
  watch.check()
  expect(state.letIn).toBe(2)
  watch.stop()
  state.now = minutesAgo(-3)
  watch.check()
  expect(state.letIn).toBe(2)
})

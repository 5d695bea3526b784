import { expect, it } from 'vitest'

import { alarm, type Look } from '../../electron/alarm.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { minutesAgo } from '../support/a-head.ts'

const noon = minutesAgo(0)

function anAlarm(...moments: readonly Instant[]) {
  const state = {
    now: noon,
    waits: [] as number[],
    ring: () => undefined as void,
    looks: [] as Look[],
  }
  const heeded = { look: () => undefined as void, isOver: false }
  const watch = alarm({
    clock: () => state.now,
    ring: (look) => {
      state.looks.push(look)
      return moments
    },
    heed: (look) => {
      heeded.look = look
      return () => (heeded.isOver = true)
    },
    timers: {
      set: (run, ms) => {
        state.ring = run
        state.waits.push(ms)
      },
      clear: () => undefined,
    },
  })
  return { state, heeded, watch }
}

it('waits for the first moment that is still to come, and never longer than half a minute', () => {
  const soon = new Date(Date.parse(noon) + 12_000).toISOString().replace('.000', '') as Instant
  expect(anAlarm(minutesAgo(-9), soon, minutesAgo(3)).state.waits).toEqual([12_000])
  expect(anAlarm(minutesAgo(-9)).state.waits).toEqual([30_000])
  expect(anAlarm().state.waits).toEqual([30_000])
})

it('tells once what has passed since the last look, and again when the clock is set back over it', () => {
  const moment = minutesAgo(-1)
  const { state } = anAlarm(moment)
  const passed = () => state.looks.at(-1)?.isPassed(moment)
  expect(passed()).toBe(false)
  state.now = moment
  state.ring()
  expect(passed()).toBe(true)
  state.ring()
  expect(passed()).toBe(false)
  state.now = noon
  state.ring()
  expect([passed(), state.looks.at(-1)?.isSetBack]).toEqual([true, true])
})

it('looks when it is told to, and never again once it is stopped', () => {
  const { state, heeded, watch } = anAlarm()
  heeded.look()
  watch.check()
  expect(state.looks).toHaveLength(3)
  watch.stop()
  watch.check()
  state.ring()
  expect([state.looks.length, heeded.isOver]).toEqual([3, true])
})

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { beforePauses, inPause } from '../../../renderer/article/in-pause.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Asks every 50 ms for so long, and answers when it was done. */
function askedFor(ms: number, mostMs: number): readonly number[] {
  const begun = performance.now()
  const done: number[] = []
  const { soon } = inPause(() => done.push(performance.now() - begun), {
    quietMs: 200,
    mostMs: () => mostMs,
  })
  for (let at = 0; at < ms; at += 50) {
    soon()
    vi.advanceTimersByTime(50)
  }
  vi.advanceTimersByTime(5_000)
  return done
}

it('what one key asks for is done when the keys rest', () => {
  expect(askedFor(50, 1_000)).toEqual([200])
})

it('who types on is not disturbed, and then it is done once', () => {
  expect(askedFor(500, 1_000)).toEqual([650])
})

it('waits no longer than it may, however long somebody types', () => {
  expect(askedFor(1_500, 1_000)).toEqual([1_000, 1_650])
})

it('what is stopped is not done, and can be asked for again', () => {
  let done = 0
  const { soon, stop } = inPause(() => (done += 1), { quietMs: 200, mostMs: () => 1_000 })
  soon()
  stop()
  vi.advanceTimersByTime(5_000)
  expect(done).toBe(0)
  soon()
  vi.advanceTimersByTime(200)
  expect(done).toBe(1)
})

it('what must not wait for it is done before', () => {
  const done: string[] = []
  const stop = beforePauses(() => done.push('first'))
  const { soon } = inPause(() => done.push('then'), { quietMs: 200, mostMs: () => 1_000 })
  soon()
  vi.advanceTimersByTime(200)
  expect(done).toEqual(['first', 'then'])
  stop()
  soon()
  vi.advanceTimersByTime(200)
  expect(done).toEqual(['first', 'then', 'then'])
})

// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { watchRest } from '../../../renderer/start/watch-rest.ts'

// jsdom has no idle time; here it is always.
globalThis.requestIdleCallback = (act) => {
  queueMicrotask(() => act({ didTimeout: false, timeRemaining: () => 50 }))
  return 0
}

const type = (event: string): boolean =>
  document.body.dispatchEvent(new Event(event, { bubbles: true }))

const come = vi.fn<() => void>()
beforeEach(() => {
  vi.useFakeTimers()
  come.mockClear()
})
afterEach(() => void vi.useRealTimers())

test('what may hold up a letter begins at once where nobody types', async () => {
  const rest = watchRest()
  void rest.come().then(come)
  await vi.advanceTimersByTimeAsync(0)
  expect(come).toHaveBeenCalled()
  rest.stop()
})

test.each(['keydown', 'beforeinput'])('and not between two letters (%s)', async (event) => {
  const rest = watchRest()
  type(event)
  void rest.come().then(come)
  for (let count = 0; count < 8; count += 1) {
    await vi.advanceTimersByTimeAsync(100)
    type(event)
  }
  expect(come).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(come).toHaveBeenCalled()
  rest.stop()
})

test('nobody listens any more when all is begun', async () => {
  const rest = watchRest()
  rest.stop()
  type('keydown')
  void rest.come().then(come)
  await vi.advanceTimersByTimeAsync(0)
  expect(come).toHaveBeenCalled()
})

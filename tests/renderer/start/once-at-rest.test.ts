// @vitest-environment jsdom
import { expect, test } from 'vitest'

import { onceAtRest } from '../../../renderer/start/once-at-rest.ts'

// jsdom has no idle time; here none is wanted.
globalThis.requestIdleCallback = (act) => window.setTimeout(act)

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

test('what may hold up a letter begins where nobody types', async () => {
  let isAtRest = false
  const rest = onceAtRest().then(() => (isAtRest = true))
  for (let count = 0; count < 16; count += 1) {
    await wait(30)
    const event = count < 8 ? 'keydown' : 'beforeinput'
    document.body.dispatchEvent(new Event(event, { bubbles: true }))
  }
  expect(isAtRest).toBe(false)
  await rest
})

import type { CDPSession } from '@playwright/test'

import { rest } from './bench-app.ts'

// As a fast typist's words: a space every few letters.
const letters = 'the ferry left on time '
// Twenty keys a second: faster than anybody types. The odd part keeps keys from falling in step with frames.
const paceMs = 42
const oddMs = 16

/** Presses and lets go of a letter, as the system would send it. */
export async function pressKey(cdp: CDPSession, key: string): Promise<void> {
  const shared = { key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) }
  await cdp.send('Input.dispatchKeyEvent', { ...shared, type: 'keyDown', text: key })
  await cdp.send('Input.dispatchKeyEvent', { ...shared, type: 'keyUp' })
}

/** Types so many letters and waits until the last is painted. A slow machine is typed into as fast as any other. */
export async function typeKeys(cdp: CDPSession, count: number): Promise<void> {
  let next = performance.now()
  for (let at = 0; at < count; at += 1) {
    await pressKey(cdp, letters.charAt(at % letters.length))
    next += paceMs + Math.random() * oddMs
    await rest(Math.max(0, next - performance.now()))
  }
  await rest(120)
}

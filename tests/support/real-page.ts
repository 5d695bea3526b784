import type { Page } from 'playwright'
import { onTestFinished } from 'vitest'

import { lendPage, type Look } from './lend-page.ts'
import { type MainWish, windowlessMain } from './windowless-main.ts'

type Wish = Omit<MainWish, 'announce'> & { readonly look?: Look }

export type RealPage = {
  readonly page: Page
  /** Leaves the page, closes the desk as quitting does, and fails for what the page's console complained of. */
  readonly close: () => Promise<void>
}

/** Our page as it ships, in a real Chromium under its own policy, with all of main behind it but the window. */
export async function openRealPage({ look = {}, ...wish }: Wish): Promise<RealPage> {
  const { page, address, giveBack } = await lendPage('wiredesk.localhost', look)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // The desk's pictures have an address that only the app's own Chromium knows.
    const isPicture = message.location().url.startsWith('wiredesk-media:')
    if (message.type() === 'error' && !isPicture) faults.push(message.text())
  })
  // A page that is being closed hears nothing any more.
  const announce = (name: string, value: unknown): void =>
    void page.evaluate(tellPage, [name, value] as const).catch(() => {})
  const main = await windowlessMain({ ...wish, announce })
  const bridge = await page.exposeFunction('callMain', main.call)
  const preload = await page.addInitScript(standInForPreload)

  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await preload.dispose()
    await giveBack()
    await main.close()
    await bridge.dispose()
    // Rules of the page's policy that were broken are told on the console.
    if (faults.length > 0) throw new Error(faults.join('\n'))
  }
  onTestFinished(close)
  await page.goto(address)
  await page.getByRole('main').waitFor()
  return { page, close }
}

/** Runs in the page, before its scripts. */
function standInForPreload(): void {
  const listeners = new Map<string, Set<(value: unknown) => void>>()
  const on = (name: string, tell: (value: unknown) => void) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(tell))
    return () => listeners.get(name)?.delete(tell)
  }
  type Call = (name: string, input: unknown) => Promise<unknown>
  const tells = new Set<(number: number, reply: unknown) => void>()
  const ask = async (number: number, name: string, input: unknown): Promise<void> => {
    const reply = await (Reflect.get(window, 'callMain') as Call)(name, input)
    for (const tell of tells) tell(number, reply)
  }
  Object.assign(window, {
    tellPage: (name: string, value: unknown) => {
      for (const tell of listeners.get(name) ?? []) tell(value)
    },
    desk: {
      ask,
      on,
      onAnswer: (tell: (number: number, reply: unknown) => void) => tells.add(tell),
    },
  })
}

/** Runs in the page. */
function tellPage([name, value]: readonly [string, unknown]): void {
  const tell = Reflect.get(window, 'tellPage') as (name: string, value: unknown) => void
  tell(name, value)
}

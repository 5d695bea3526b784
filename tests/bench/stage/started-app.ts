import { type Browser, chromium, type Page } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sandboxRefusalHere } from '../../../build/sandbox.mjs'

export type Started = {
  readonly page: Page
  /** Its main process, whose children are all the others. */
  readonly pid: number
  /** The clock of the wall when the process was asked for, in milliseconds. */
  readonly begunAt: number
  readonly close: () => Promise<void>
}

type Wish = {
  readonly executable: string
  readonly args: readonly string[]
  /** A profile that stays; without one each start has a new one. */
  readonly profile?: string
}

const connectMs = 5_000
const mostTries = 3

/**
 * Starts an app as a person does, with nothing in its way: the tests' own launcher holds Electron back
 * until it is connected. One start in a hundred is met by the debugger in the moment in which its
 * window is made, and then never answers it; that start does not count.
 */
export async function startApp(wish: Wish, tries = 1): Promise<Started> {
  const started = await startOnce(wish)
  if (started !== null) return started
  if (tries === mostTries) throw new Error('the debugger could not be connected')
  return startApp(wish, tries + 1)
}

async function startOnce({ executable, args, profile }: Wish): Promise<Started | null> {
  const userData = profile ?? (await mkdtemp(join(tmpdir(), 'wiredesk-start-')))
  const begunAt = Date.now()
  const child = spawn(
    executable,
    [
      ...(sandboxRefusalHere() ? ['--no-sandbox'] : []),
      '--lang=en-US',
      `--user-data-dir=${userData}`,
      '--remote-debugging-port=0',
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await addressOf(child)
  const browser = await chromium.connectOverCDP(address, { timeout: connectMs }).catch(() => null)
  if (browser === null) {
    child.kill('SIGTERM')
    await ended
    return null
  }
  return {
    page: await firstPage(browser),
    pid: child.pid ?? Number.NaN,
    begunAt,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      await browser.close().catch(() => undefined)
      if (profile === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code, signal) =>
      reject(new Error(`the app ended early, ${code ?? signal}: ${said}`)),
    )
  })
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the app has no context')
  return context.pages()[0] ?? context.waitForEvent('page')
}

/** When something was first painted, in milliseconds after the start. */
export async function firstPaint({ page, begunAt }: Started): Promise<number> {
  const at = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const watch = new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-paint')
          if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime)
        })
        watch.observe({ type: 'paint', buffered: true })
      }),
  )
  return at - begunAt
}

/** When the first key was taken by a box, pressed again and again from the moment that it stands, in milliseconds after the start. */
export async function firstKey({ page, begunAt }: Started, selector: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  const taken = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const box = document.querySelector<HTMLElement>(wanted)
          if (box === null) return
          watch.disconnect()
          box.focus()
          const hear = (event: Event): void => {
            if ((event.target as Element | null)?.matches(wanted) !== true) return
            resolve(performance.timeOrigin + performance.now())
          }
          // Whichever box stands there by then: the page's own takes over from that of the kept frame.
          document.addEventListener('input', hear, { capture: true })
        }
        const watch = new MutationObserver(look)
        watch.observe(document, { childList: true, subtree: true })
        look()
      }),
    selector,
  )
  const isTaken = taken.then(() => true)
  const pause = (): Promise<boolean> =>
    new Promise((resolve) => setTimeout(() => resolve(false), 5))
  do await cdp.send('Input.dispatchKeyEvent', { type: 'char', text: 'a' })
  while (!(await Promise.race([isTaken, pause()])))
  return (await taken) - begunAt
}

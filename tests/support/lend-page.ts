import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { inject, onTestFinished } from 'vitest'

import { launchChromium } from './chromium.ts'
import type { Host } from './serve-pages.ts'

export type Look = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>

export type LentPage = {
  readonly page: Page
  /** Where the page is to go once all is ready for it. */
  readonly address: string
  /** Leaves the page and empties it for whoever comes next. */
  readonly giveBack: () => Promise<void>
}

let browser: Promise<Browser> | null = null
const idle = new Map<string, Page[]>()

/**
 * A page of this worker’s browser, empty. To open ours in a new one costs three times as much as to load
 * it again in one that has had it, so pages go from test to test: with another document, without storage,
 * and with nothing held down. One in which a test has failed is closed, for something may still act in it.
 */
export async function lendPage(host: Host, look: Look = {}): Promise<LentPage> {
  const {
    viewport = { width: 1280, height: 800 },
    colorScheme = 'light',
    deviceScaleFactor = 1,
  } = look
  const address = `http://${host}:${inject('pagesPort')}/`
  const kind = `${host} ${deviceScaleFactor}`
  const page = takeIdle(kind) ?? (await newPage(deviceScaleFactor))
  page.setDefaultTimeout(20_000)
  await page.emulateMedia({ colorScheme })
  if (viewport !== null) await page.setViewportSize(viewport)

  let isLent = true
  const giveBack = async (): Promise<void> => {
    if (!isLent) return
    isLent = false
    await empty(page, address).catch(() => page.context().close())
    idle.set(kind, [...(idle.get(kind) ?? []), page])
  }
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await page.context().close()
    else await giveBack()
  })
  return { page, address, giveBack }
}

function takeIdle(kind: string): Page | undefined {
  const pages = (idle.get(kind) ?? []).filter((page) => !page.isClosed())
  const page = pages.pop()
  idle.set(kind, pages)
  return page
}

async function newPage(deviceScaleFactor: number): Promise<Page> {
  browser ??= launchChromium()
  const context = await (await browser).newContext({ deviceScaleFactor })
  return context.newPage()
}

async function empty(page: Page, address: string): Promise<void> {
  for (const heard of ['console', 'pageerror', 'request'] as const) page.removeAllListeners(heard)
  await page.goto(`${address}empty`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  for (const key of ['Shift', 'Control', 'Alt', 'Meta']) await page.keyboard.up(key)
  await page.mouse.up()
  await page.mouse.move(-1, -1)
}

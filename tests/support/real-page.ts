import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

import type { Browser, BrowserContextOptions, Page, Route } from 'playwright'
import { build } from 'vite'
import { vi } from 'vitest'

import { rendererConfig } from '../../build/vite/renderer.mjs'
import { pagePolicy } from '../../electron/window/page-policy.ts'
import { launchChromium } from './chromium.ts'
import { type MainWish, windowlessMain } from './windowless-main.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
const origin = 'http://wiredesk.test'

type Wish = Omit<MainWish, 'announce'> & { readonly look?: BrowserContextOptions }

export type RealPage = {
  readonly page: Page
  /** What the page's console complained of: broken rules of its policy, errors nobody caught. */
  readonly faults: readonly string[]
}

export type BuiltPage = Awaited<ReturnType<typeof buildPage>>

/** Our page as it ships, in a real Chromium under its own policy, with all of main behind it but the window. */
export async function buildPage() {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-page-'))
  // Vitest says `test` here, which would give React's development build.
  vi.stubEnv('NODE_ENV', 'production')
  await build(rendererConfig(folder)).finally(() => vi.unstubAllEnvs())
  const browser = await launchChromium()
  const closers: (() => Promise<unknown>)[] = []

  async function closeAll(): Promise<void> {
    for (const close of closers.splice(0)) await close()
  }

  return {
    open: async ({ look = {}, ...wish }: Wish): Promise<RealPage> => {
      const opened = await openPage(browser, folder, look)
      const main = await windowlessMain({ ...wish, announce: opened.announce })
      closers.push(() => opened.page.context().close(), main.close)
      await opened.start(main.call)
      return opened
    },
    closeAll,
    close: async () => {
      await closeAll()
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openPage(browser: Browser, folder: string, look: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    // The desk's pictures have an address that only the app's own Chromium knows.
    const isPicture = message.location().url.startsWith('wiredesk-media:')
    if (message.type() === 'error' && !isPicture) faults.push(message.text())
  })
  await page.route(`${origin}/**`, (route) => fulfill(route, folder))
  return {
    page,
    faults,
    // A page that is being closed hears nothing any more.
    announce: (name: string, value: unknown) =>
      void page.evaluate(tellPage, [name, value] as const).catch(() => {}),
    start: async (call: (name: string, input: unknown) => unknown) => {
      await page.exposeFunction('callMain', call)
      await page.addInitScript(standInForPreload)
      await page.goto(`${origin}/`)
      await page.getByRole('main').waitFor()
    },
  }
}

async function fulfill(route: Route, folder: string): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const name = pathname === '/' ? '/index.html' : pathname
  if (name === '/favicon.ico') return route.fulfill({ status: 204 })
  const nonce = randomBytes(16).toString('base64')
  const bytes = await readFile(join(folder, name))
  const isHtml = name.endsWith('.html')
  return route.fulfill({
    body: isHtml ? bytes.toString('utf8').replaceAll('%NONCE%', nonce) : bytes,
    contentType: kinds[extname(name)] ?? 'application/octet-stream',
    headers: isHtml ? { 'Content-Security-Policy': pagePolicy(nonce) } : {},
  })
}

/** Runs in the page, before its scripts. */
function standInForPreload(): void {
  const listeners = new Map<string, Set<(value: unknown) => void>>()
  const on = (name: string, tell: (value: unknown) => void) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(tell))
    return () => listeners.get(name)?.delete(tell)
  }
  const call = (name: string) => (input: unknown) => {
    const callMain = Reflect.get(window, 'callMain') as (name: string, input: unknown) => unknown
    return callMain(name, input)
  }
  Object.assign(window, {
    tellPage: (name: string, value: unknown) => {
      for (const tell of listeners.get(name) ?? []) tell(value)
    },
    desk: new Proxy({}, { get: (_, name) => (name === 'on' ? on : call(String(name))) }),
  })
}

/** Runs in the page. */
function tellPage([name, value]: readonly [string, unknown]): void {
  const tell = Reflect.get(window, 'tellPage') as (name: string, value: unknown) => void
  tell(name, value)
}

import react from '@vitejs/plugin-react'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright'
import { build } from 'vite'

import { launchChromium } from '../../../support/chromium.ts'
import type { StageWish } from './wish.ts'

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Builds the homepage screen with a desk in memory behind it, to be opened in a real Chromium. */
export async function buildStage() {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-stage-'))
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130', minify: false },
  })
  const browser = await launchChromium()

  async function open(wish: StageWish, look: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...look })
    const page = await context.newPage()
    await page.addInitScript((wish) => Object.assign(window, { stageWish: wish }), wish)
    await page.route('http://stage.test/**', async (route) => {
      const path = new URL(route.request().url()).pathname
      const file = path === '/' ? '/index.html' : path
      const contentType = kinds[extname(file)] ?? 'application/octet-stream'
      await route.fulfill({ body: await readFile(join(folder, file)), contentType })
    })
    await page.goto('http://stage.test/')
    await page.getByRole('region', { name: 'Hot news' }).waitFor()
    return page
  }

  return {
    open,
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type BuiltStage = Awaited<ReturnType<typeof buildStage>>
export type StagePage = Page

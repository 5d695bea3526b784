import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aBigDesk, manyVersions } from '../../../support/a-big-desk.ts'
import { aTag, aVersion } from '../../../support/an-article.ts'
import { axeFaults } from '../../../support/axe-faults.ts'
import { launchChromium } from '../../../support/chromium.ts'
import { anExportWish } from '../../../support/export-wish.ts'

const headlines = [
  'Порт «Південний» прийняв перше судно',
  'У порту Кам’янця-Подільського відкрили ґанок',
  'Café <b>reopens</b> & serves',
]
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

let home: string
let out: string
let browser: Browser
let server: Server
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-search-'))
  const wish = await anExportWish(home)
  out = wish.out
  const own = headlines.map((headline, at) =>
    aVersion(`own${at}`, {
      content: { headline, tags: [aTag('port').id], byline: 'Олена О’Коннор' },
    }),
  )
  await runExport(aBigDesk([...manyVersions(130), ...own], { language: 'uk' }), wish)
  browser = await launchChromium()
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').slice(1)) || 'index.html'
    // Browsers ask for an icon that a site need not have.
    if (path === 'favicon.ico') return void response.writeHead(204).end()
    readFile(join(out, path)).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'font/woff2' })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await browser.close()
  server.close()
  await rm(home, { recursive: true })
})

const ways = {
  file: () => pathToFileURL(join(out, 'search.html')).href,
  http: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/search.html`,
}

async function openSearch(address: string, wish: { readonly scripts?: boolean } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: wish.scripts ?? true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(address)
  return { page, faults, close: () => context.close() }
}

async function found(page: Page, words: string, count: number): Promise<readonly string[]> {
  // Empty in between, so that a number of the words before is never taken for one of these.
  await page.getByRole('searchbox').fill('')
  await page.getByRole('status').filter({ hasNotText: /./ }).waitFor({ state: 'attached' })
  await page.getByRole('searchbox').fill(words)
  await page.getByRole('status').getByText(`Знайдено: ${count}`, { exact: true }).waitFor()
  return page.locator('.results .headline').allTextContents()
}

describe.each(['file', 'http'] as const)('the search page, opened by %s', (way) => {
  it('finds stories by the beginnings of their words, whatever the apostrophes, accents and endings', async () => {
    const { page, faults, close } = await openSearch(ways[way]())
    expect(await found(page, "кам'янц", 1)).toEqual([headlines[1]])
    expect(await found(page, 'КАМ’ЯНЦЯ ганок', 1)).toEqual([headlines[1]])
    expect(await found(page, 'портів південний', 1)).toEqual([headlines[0]])
    expect(await found(page, 'cafe', 1)).toEqual([headlines[2]])
    expect(await found(page, 'оконнор', 3)).toHaveLength(3)
    await page.getByRole('searchbox').fill('немаєтакого')
    await page.getByRole('status').getByText('Нічого не знайдено').waitFor()
    expect(await page.locator('.results li').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  it('is used by keyboard alone: twenty stories, then more, and back to them from a story', async () => {
    const { page, faults, close } = await openSearch(ways[way]())
    await page.keyboard.type('storm')
    await page.keyboard.press('Enter')
    await page.getByText('Знайдено: 44').waitFor()
    expect(await page.locator('.results li').count()).toBe(20)
    expect(await page.locator('.results .headline').first().textContent()).toBe('The s129 story')
    await page.getByRole('button', { name: 'Показати ще' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.results li').nth(39).waitFor()
    const focused = () => page.evaluate(() => document.activeElement?.textContent)
    await expect.poll(focused).toBe('The s69 story')
    await page.keyboard.press('Enter')
    await page.waitForURL(/articles\/the-s69-story/)
    await page.goBack()
    await page.getByText('Знайдено: 44').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('storm')
    expect(faults).toEqual([])
    await close()
  })

  it('says so where scripts are off, and leads to the archive', async () => {
    const { page, close } = await openSearch(ways[way](), { scripts: false })
    await page.locator('main').getByRole('link', { name: 'Архів' }).click()
    await page.getByRole('heading', { level: 1, name: 'Архів' }).waitFor()
    await close()
  })
})

it('has nothing that axe finds wrong with it, with results and without', async () => {
  const { page, close } = await openSearch(ways.http())
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    expect(await axeFaults(page as never, theme)).toEqual([])
    await found(page, 'storm', 44)
    expect(await axeFaults(page as never, theme)).toEqual([])
  }
  await close()
})

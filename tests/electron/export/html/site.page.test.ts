import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aShownSite } from '../../../support/a-shown-site.ts'
import { guidOf } from '../../../support/an-article.ts'
import { axeFaults } from '../../../support/axe-faults.ts'
import { launchChromium } from '../../../support/chromium.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'
import { type ServedSite, servedSite } from '../../../support/served-site.ts'

// Leaves a picture of each page there, as the looks of the app do.
const looks = process.env['WIREDESK_LOOKS']
const fonts = process.env['WIREDESK_LOOKS_RESOURCES']

let home: string
let browser: Browser
let site: ServedSite
let paths: Readonly<Record<string, string>>
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wiredesk-site-'))
  const wish = await anExportWish(home, fonts === undefined ? {} : { resources: fonts })
  await runExport(await aShownSite(join(home, 'desk')), wish)
  const { articles } = await readManifest(wish.out)
  const article = (name: string): string =>
    articles.flatMap((one) => (one.guid === guidOf(name) && 'file' in one ? [one.file] : []))[0] ??
    ''
  const sections = (await readdir(join(wish.out, 'sections'))).filter((name) =>
    name.startsWith('port'),
  )
  site = await servedSite(wish.out)
  const at = (path: string): string => site.address + path
  paths = {
    homepage: at('index.html'),
    article: at(article('whole')),
    plain: at(article('plain')),
    right: at(article('arabic')),
    section: at(`sections/${sections.sort()[0] ?? ''}`),
    tag: at('tags/port.html'),
    archive: at('archive/index.html'),
    month: at('archive/2026-10.html'),
    search: at('search.html'),
    missing: at('no/such/page.html'),
  }
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(home, { recursive: true })
})

const names = [
  'homepage',
  'article',
  'plain',
  'right',
  'section',
  'tag',
  'archive',
  'month',
  'search',
  'missing',
]

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(names)('the %s of a site', (name) => {
  it.each([390, 1280])(
    'fits a screen %i wide, and axe finds nothing wrong with it',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } })
      const page = await context.newPage()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(paths[name] ?? '')
        if (looks !== undefined) {
          const path = join(looks, `site-${name}-${width}-${colorScheme}.png`)
          await page.screenshot({ path, fullPage: true })
        }
        expect(await tooWide(page)).toBe(0)
        expect(await axeFaults(page as never, colorScheme)).toEqual([])
      }
      await context.close()
    },
  )
})

it('is printed as text on paper, nothing of it cut off', async () => {
  const page = await browser.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 680, height: 960 })
  await page.goto(paths['article'] ?? '')
  if (looks !== undefined)
    await page.screenshot({ path: join(looks, 'site-article-print.png'), fullPage: true })
  expect(await tooWide(page)).toBe(0)
  expect(await page.locator('.side, .ads, .foot nav').filter({ visible: true }).count()).toBe(0)
  await page.close()
})

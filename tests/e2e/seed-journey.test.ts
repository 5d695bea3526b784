import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { pageText } from '../support/page-text.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-journey-'))
  folder = join(work, 'desk')
  await makeSeedDesk(folder)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

async function go(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: screen }).click()
}

/** Drags with the mouse as a hand does: down on the handle, a few moves, up. */
async function drag(page: Page, handle: Locator, onto: Locator): Promise<void> {
  await handle.scrollIntoViewIfNeeded()
  const from = await handle.boundingBox()
  const to = await onto.boundingBox()
  if (from === null || to === null) throw new Error('nothing to drag or nowhere to drop')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height / 2 + 8, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 24, { steps: 12 })
  await page.mouse.up()
}

test('an editor mends a word and tags the story, a desk chief fills HOT, and the page says so', async () => {
  const { page } = launched
  const { article, hotNews } = await seedPage()
  await go(page, 'Articles')
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('no NATO troops')
  await page.getByRole('row', { name: /Stoltenberg: There are no NATO troops/ }).dblclick()

  const headline = page.getByRole('textbox', { name: 'Headline' })
  await headline.fill('Stoltenberg: There are no NATO soldiers in Ukraine')
  const tags = page.getByRole('combobox', { name: 'Tags' })
  await tags.fill('brussels')
  await tags.press('Enter')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  await page.getByRole('button', { name: 'Correct' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('CORRECTION: troops → soldiers in the headline')
  await dialog.getByRole('button', { name: 'Correct' }).click()
  await expect(dialog).toBeHidden()

  await go(page, 'Homepage')
  const hot = page.getByRole('region', { name: 'Hot news' })
  const feed = page.getByRole('region', { name: 'Feed' })
  for (const [at, guid] of hotNews.slice(0, 2).entries()) {
    const shown = (await deskJson('show', folder, guid)) as { headline: string }
    await feed.getByRole('searchbox').fill(shown.headline.slice(0, 40))
    await expect(feed.getByRole('listitem')).toHaveCount(1)
    await drag(page, feed.getByRole('button', { name: `Move ${shown.headline}` }), hot)
    await expect(hot.getByRole('listitem').filter({ hasText: shown.headline })).toHaveCount(1)
    await expect(hot.getByRole('listitem')).toHaveCount(at + 1)
  }
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  const plan = page.getByRole('dialog', { name: 'Launch' })
  await expect(plan.getByRole('list', { name: 'Hot news' }).getByRole('listitem')).toHaveCount(2)
  await plan.getByRole('button', { name: 'Launch', exact: true }).click()
  await expect(plan).toBeHidden()
  await expect(page.getByRole('button', { name: 'Launch', exact: true })).toBeDisabled()

  await go(page, 'Export')
  await page.getByRole('combobox', { name: 'Format' }).selectOption('html')
  await page.getByRole('textbox', { name: 'Folder' }).fill(join(work, 'site'))
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await expect(page.getByText(/25 written/)).toBeVisible({ timeout: 20_000 })
  await launched.close()

  const manifest = JSON.parse(await readFile(join(work, 'site', 'manifest.json'), 'utf8')) as {
    articles: { guid: string; version?: number; file?: string }[]
  }
  const entry = manifest.articles.find(({ guid }) => guid === article)
  expect(entry).toMatchObject({ version: 2 })
  const text = pageText(await readFile(join(work, 'site', entry?.file ?? ''), 'utf8'))
  expect(text).toContain('Stoltenberg: There are no NATO soldiers in Ukraine')
  expect(text).toContain('#ukraine #nato #brussels')
  const hotList = (await deskJson('list', folder, 'hot')) as { live: { guid: string }[] }
  expect(new Set(hotList.live.map(({ guid }) => guid))).toEqual(new Set(hotNews.slice(0, 2)))
  expect(hotList.live.map(({ guid }) => guid)).toHaveLength(2)
  const shown = (await deskJson('show', folder, article)) as { state: string }
  expect(shown.state).toBe('corrected')
  expect((await desk('check', folder)).code).toBe(0)
})

import { expect, test, type Locator, type Page } from '@playwright/test'
import { access, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-library-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })
const row = (page: Page, name: string): Locator => page.getByRole('row', { name })

async function write(page: Page, headline: string): Promise<void> {
  await page.getByRole('button', { name: 'Articles' }).last().click()
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

type Listed = {
  readonly articles: readonly { readonly headline: string; readonly state: string }[]
}

async function states(): Promise<Readonly<Record<string, string>>> {
  const { articles } = (await deskJson('articles', folder)) as Listed
  return Object.fromEntries(articles.map(({ headline, state }) => [headline, state]))
}

test('stories are chosen, sent on, spiked, deleted for good and restored, all by keyboard', async () => {
  const { page } = launched
  for (const headline of ['Ferries', 'Trams', 'Trains']) await write(page, headline)
  await page.getByRole('button', { name: 'Articles' }).last().click()
  await expect(row(page, 'Ferries')).toBeVisible()
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Headline')
  await expect(page.getByRole('row').first()).toContainText('Ferries')

  await grid(page).focus()
  await press(page, 'Home', 'Shift+ArrowDown')
  await expect(row(page, 'Trains')).toHaveAttribute('aria-selected', 'true')
  await press(page, 'Control+a')
  await expect(page.getByRole('group', { name: 'Selected articles' })).toContainText('3 articles')
  await page.getByRole('button', { name: 'Send to Review' }).click()
  await expect(page.getByText('3 articles sent to review.')).toBeVisible()
  await press(page, 'Control+z')
  await expect(row(page, 'Ferries')).toContainText('Draft')

  await grid(page).focus()
  await press(page, 'Home', 'Space')
  await expect(page.getByRole('complementary', { name: /^Preview of/ })).toBeVisible()
  await expect(
    page.frameLocator('iframe[title=Preview]').getByRole('heading', { name: 'Ferries' }),
  ).toBeVisible()
  await press(page, 'ArrowDown')
  await expect(
    page.frameLocator('iframe[title=Preview]').getByRole('heading', { name: 'Trains' }),
  ).toBeVisible()
  await expect(grid(page)).toBeFocused()
  await press(page, 'Escape')

  await press(page, 'Home', 'Shift+ArrowDown', 'Delete')
  await expect(page.getByText('Spiked 2 articles.')).toBeVisible()
  await page.getByRole('option', { name: /^Spiked/ }).click()
  await expect(row(page, 'Trains')).toBeVisible()
  await grid(page).focus()
  await press(page, 'Control+a', 'Delete')
  await page.getByRole('textbox', { name: 'Type 2 to go on' }).fill('2')
  await press(page, 'Enter')
  await expect(page.getByText('No articles here')).toBeVisible()
  await page.getByRole('button', { name: 'Bin…' }).click()
  await page.getByRole('button', { name: 'Restore Trains' }).click()
  await press(page, 'Escape')
  await expect(row(page, 'Trains')).toBeVisible()

  await launched.close()
  expect(await states()).toEqual({ Trams: 'draft', Trains: 'spiked' })
  expect(await readdir(join(folder, 'bin'))).toHaveLength(1)
  expect(await deskJson('check', folder)).toMatchObject({ ok: true, articles: 2 })
})

test('order, table and saved searches are there after a restart', async () => {
  const { page, userData } = launched
  for (const headline of ['Zebra crossing', 'Airport', 'Market']) await write(page, headline)
  await page.getByRole('button', { name: 'Articles' }).last().click()
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Headline')
  await page.getByRole('button', { name: 'Show as a table' }).click()
  const first = (of: Page) => of.getByRole('row').nth(1)
  await expect(first(page)).toContainText('Airport')
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('is:draft')
  await page.getByRole('button', { name: 'Save this search…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('To do')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /^To do\s*3$/ })).toBeVisible()
  await access(join(folder, 'searches.json'))
  await launched.app.close()

  const again = await launchApp({ desk: folder, userData })
  await again.page.getByRole('button', { name: 'Articles' }).last().click()
  await expect(first(again.page)).toContainText('Airport')
  await again.page.getByRole('button', { name: /^To do\s*3$/ }).click()
  await expect(again.page.getByRole('searchbox', { name: 'Search articles' })).toHaveValue(
    'is:draft',
  )
  await again.close()
})

import { expect, test, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openDesk } from '../../electron/store/open-desk.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { anArticle } from '../support/an-article.ts'
import { launchApp } from '../support/launch-app.ts'

const many = 5_000
const isLong = process.env['WIREDESK_LONG'] !== undefined

test.skip(
  !isLong,
  '5,000 stories take a minute each time; runs with WIREDESK_LONG=1 npm run test:e2e -- library-many',
)

let work = ''
let folder = ''

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-many-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  const store = await openDesk(folder)
  for (let from = 0; from < many; from += 500) {
    const articles = Array.from({ length: 500 }, (_, at) => anArticle(`story-${from + at}`))
    await store.change(() => ({ change: { articles }, result: null }))
  }
  await store.close()
})

test.afterEach(() => rm(work, { recursive: true, force: true }))

async function setLanguageOfAll(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Articles' }).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByText('5,000 articles selected').first()).toBeVisible()
  await page.getByRole('button', { name: 'Language…' }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Ukrainian')
  await page.getByRole('button', { name: 'Set language' }).click()
}

async function ukrainian(): Promise<number> {
  const { total } = (await deskJson('articles', folder, 'lang:uk')) as { readonly total: number }
  return total
}

test('a long change says how far it is; stopped, it has changed nothing, and it is done again whole', async () => {
  test.setTimeout(240_000)
  const { page, close } = await launchApp({ desk: folder })
  await setLanguageOfAll(page)
  const progress = page.getByRole('progressbar', { name: 'Changing articles' })
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow')))
    .toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible()
  await expect(progress).toBeHidden()
  expect(await ukrainian()).toBe(0)

  await setLanguageOfAll(page)
  await expect(page.getByText('Language set for 5,000 articles.')).toBeVisible({ timeout: 120_000 })
  expect(await ukrainian()).toBe(many)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('Undone for 5,000 articles.')).toBeVisible({ timeout: 120_000 })
  await close()
  expect(await ukrainian()).toBe(0)
})

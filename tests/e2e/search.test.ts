import { expect, test, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openDesk } from '../../electron/store/open-desk.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { desk } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'

let work = ''
let folder = ''

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-search-'))
  folder = join(work, 'desk')
  await desk('create', folder, '--name', 'Search desk')
  await put('a', 'Уряд виплатить допомогу', 'Гроші отримають родини військових на сході.')
  await put('b', 'Harbour strike ends', 'Cranes move again.')
})
test.afterEach(() => rm(work, { recursive: true, force: true }))

async function put(name: string, headline: string, lead: string): Promise<void> {
  const store = await openDesk(folder)
  const at = '2026-11-24T10:00:00Z' as Instant
  const articles = [newArticle(name as Guid, at, { headline, lead })]
  await store.change(() => ({ change: { articles }, result: null }))
  await store.close()
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search articles' }).fill(words)
}

test('a word finds its other forms, the hit is marked, and a slip is understood', async () => {
  const { page, close } = await launchApp({ desk: folder })
  await search(page, 'військові')
  const row = page.getByRole('row', { name: /Уряд виплатить/ })
  await expect(row.locator('mark')).toHaveText('військових')
  await expect(page.getByRole('row')).toHaveCount(1)
  await search(page, 'harbuor')
  await expect(page.getByRole('row', { name: /Harbour strike/ }).locator('mark')).toHaveText(
    'Harbour',
  )
  await expect(page.getByText('These have “harbour”')).toBeVisible()
  await search(page, 'nothing-like-it')
  await expect(page.getByText('Nothing found for')).toBeVisible()
  await close()
})

test('what changed while the index could not know is found after kill -9', async () => {
  const userData = join(work, 'profile')
  const first = await launchApp({ desk: folder, userData })
  await search(first.page, 'cranes')
  await expect(first.page.getByRole('row', { name: /Harbour strike/ })).toBeVisible()
  first.running.kill('SIGKILL')
  await first.close()
  await put('c', 'Storm', 'Two cranes fell.')
  const second = await launchApp({ desk: folder, userData })
  await search(second.page, 'cranes')
  await expect(second.page.getByRole('row', { name: /Storm/ })).toBeVisible()
  await expect(second.page.getByRole('row')).toHaveCount(2)
  await second.close()
})

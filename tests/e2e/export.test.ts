import { expect, test } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk } from '../support/seed-desk.ts'

type Manifest = { readonly articles: readonly object[] }

test('where a desk was exported to is remembered, exported to again, and forgotten', async () => {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-export-'))
  const folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const launched = await launchApp({ desk: folder })
  const { page } = launched
  const main = page.getByRole('main')
  const exportNow = main.getByRole('button', { name: 'Export', exact: true })
  const result = main.getByRole('region', { name: 'Result' })
  const before = main.getByRole('region', { name: 'Exported before' })
  const manifest = async (out: string): Promise<Manifest> =>
    JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest
  const [feeds, news] = [join(work, 'feeds'), join(work, 'news')]

  await page.getByText('25 articles').waitFor()
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('button', { name: 'Export' })
    .click()
  await main.getByRole('combobox', { name: 'Format' }).selectOption('atom')
  await main.getByRole('textbox', { name: 'Folder' }).fill(feeds)
  await exportNow.click()
  await expect(result.getByText('25 written.')).toBeVisible()

  await main.getByRole('combobox', { name: 'Format' }).selectOption('rss')
  await main.getByRole('textbox', { name: 'Folder' }).fill(news)
  await main.getByRole('textbox', { name: 'Articles' }).fill('tag:nato')
  await main.getByRole('checkbox', { name: /^Only what was released/ }).focus()
  await page.keyboard.press('Space')
  await exportNow.click()
  await expect(before.getByRole('listitem')).toHaveCount(2)
  const first = (await manifest(news)).articles.length
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(25)

  // The wire's stories are years old, so since the last export nothing was released.
  const again = before.getByRole('button', { name: `Again: RSS 2.0 feeds to ${news}` })
  await again.focus()
  await page.keyboard.press('Enter')
  await expect(result.getByText('0 written.')).toBeVisible()
  expect((await manifest(news)).articles).toEqual([])

  await before.getByRole('button', { name: 'All again' }).click()
  await expect(result).toHaveCount(2)
  await expect(result.getByText('25 written.')).toBeVisible()
  await before.getByRole('button', { name: `Take RSS 2.0 feeds to ${news} off this list` }).click()
  await expect(before.getByRole('listitem')).toHaveCount(1)
  await expect(before.getByRole('listitem')).toContainText(feeds)

  await launched.close()
  await rm(work, { recursive: true, force: true })
})

import { expect } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { makeLongDesk } from '../../support/long-desk.ts'
import { picturesFolder } from '../../support/look.ts'
import { test } from '../../support/look-walk.ts'

test('the Export screen of a new desk, and a copy of it', async ({ walk }) => {
  const page = await walk.startEmpty()
  await walk.go('Export')
  await expect(page.getByRole('combobox', { name: 'Format' })).toBeEnabled()
  await walk.look('export-empty')
  await page.getByRole('combobox', { name: 'Format' }).selectOption('desk')
  await walk.look('export-desk')
})

// So many that a person has time to hold it up.
const many = picturesFolder === null ? 400 : 2000

test('an export held up, cancelled, refused, and done with many left out', async ({ walk }) => {
  await makeLongDesk(walk.desk, many)
  const page = await walk.start({ desk: walk.desk })
  await walk.go('Export')
  const out = join(walk.folder, 'Щоденний експорт редакції «Вісті порту та всього Причорномор’я»')
  const main = page.getByRole('main')
  const begin = main.getByRole('button', { name: 'Export', exact: true })
  await page.getByRole('textbox', { name: 'Folder' }).fill(out)
  await begin.click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await walk.look('export-paused')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Cancelled.')).toBeVisible()
  await walk.look('export-cancelled')

  const foreign = join(walk.folder, 'foreign')
  await mkdir(foreign)
  await writeFile(join(foreign, 'thesis.txt'), 'Mine')
  await page.getByRole('textbox', { name: 'Folder' }).fill(foreign)
  await begin.click()
  await expect(page.getByText(/thesis\.txt/).first()).toBeVisible()
  await walk.look('export-refused-folder')

  await page.getByRole('textbox', { name: 'Folder' }).fill(out)
  await page.getByRole('combobox', { name: 'Format' }).selectOption('atom')
  await begin.click()
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible({ timeout: 120_000 })
  await walk.look('export-many-left-out')
  await page.locator('.page').evaluate((scroller) => scroller.scrollTo(0, 99_999))
  await walk.look('export-many-left-out-foot')
})

import { expect } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { test } from '../../support/look-walk.ts'

test('the tags, one of them, and a new one', async ({ walk }) => {
  const page = await walk.startSample()
  await walk.go('Tags')
  await walk.look('tags')
  await page.getByRole('row').nth(3).click()
  await walk.look('tags-chosen')
  await page.getByRole('button', { name: 'New tag' }).click()
  await walk.lookAndClose('tags-new')
  await page.getByRole('searchbox').fill('zeppelin')
  await walk.look('tags-nothing')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('row').nth(3).click()
  await page.getByRole('button', { name: 'Delete…' }).click()
  await walk.look('tags-delete-asks')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText(/^Deleted the tag/).hover()
  await walk.look('tags-deleted', 'stays')
})

test('exporting, settings, and an import that met trouble', async ({ walk }) => {
  const page = await walk.startSample()
  await walk.go('Export')
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await walk.look('export-refused')
  await page.getByRole('textbox', { name: 'Folder' }).fill(join(walk.folder, 'site'))
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible()
  await walk.look('export-report')
  await page.getByRole('combobox', { name: 'Format' }).selectOption('atom')
  await page.getByRole('textbox', { name: 'Folder' }).fill(join(walk.folder, 'feeds'))
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await expect(page.getByRole('button', { name: 'All again' })).toBeEnabled()
  await page.locator('.page').evaluate((scroller) => scroller.scrollTo(0, 9999))
  await walk.look('export-destinations')
  await walk.go('Settings')
  await walk.look('settings')
  await page.locator('.page').evaluate((scroller) => scroller.scrollTo(0, 9999))
  await walk.look('settings-foot')
  const published = join(walk.folder, 'published')
  await mkdir(published)
  await walk.choose(published)
  await page.getByRole('button', { name: 'Choose folder…' }).click()
  await expect(page.getByText(published, { exact: true })).toBeVisible()
  await page.locator('.page').evaluate((scroller) => scroller.scrollTo(0, 9999))
  await walk.look('settings-publish')
  await walk.look('settings-backups-none')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText(/^Read back whole/)).toBeVisible()
  await page.getByRole('button', { name: /^Look at the backup of/ }).click()
  await expect(page.getByText('This is a backup')).toBeVisible()
  await walk.look('backup-looked-at')
  await page.getByRole('button', { name: 'Back to the desk' }).click()
  await walk.go('Settings')
  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await walk.lookAndClose('settings-backups-restore')
  for (let count = 2; count <= 6; count += 1) {
    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect(page.getByText(/· made by hand$/)).toHaveCount(Math.min(count, 5))
  }
  await page.locator('.page').evaluate((scroller) => scroller.scrollTo(0, 9999))
  await walk.look('settings-backups')
  await page.getByRole('textbox', { name: 'Date pattern' }).fill('nonsense')
  await walk.look('settings-refused')
  await writeFile(
    join(walk.folder, 'wire.jsonl'),
    ['{"uri": "tag:a,2026:1"', '{"uri": "tag:a,2026:2", "type": "text"}', '{"type": "video"}'].join(
      '\n',
    ),
  )
  await walk.choose(join(walk.folder, 'wire.jsonl'))
  await page.keyboard.press('Control+Shift+i')
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeVisible()
  await walk.lookAndClose('import-plan')
})

import { expect } from '@playwright/test'
import { join } from 'node:path'

import { launchApp } from '../../support/launch-app.ts'
import { makeLongDesk } from '../../support/long-desk.ts'
import { looker, picturesFolder } from '../../support/look.ts'
import { test } from '../../support/look-walk.ts'

// A person who looks at the pictures sees a desk as large as desks get.
const many = picturesFolder === null ? 120 : 10_000

test('a desk of long Ukrainian headlines, read-only at last', async ({ walk }) => {
  await makeLongDesk(walk.desk, many)
  const page = await walk.start({ desk: walk.desk })
  await expect(page.getByRole('row').nth(4)).toBeVisible()
  await walk.look('long-articles')
  await walk.go('Export')
  await page.getByRole('textbox', { name: 'Folder' }).fill(join(walk.folder, 'site'))
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  if (picturesFolder !== null) await walk.look('long-export-running')
  await expect(page.getByRole('region', { name: 'Result' })).toBeVisible({ timeout: 120_000 })
  await walk.look('long-export-report')
  await walk.go('Articles')
  await page
    .getByRole('row', { name: /Правопорядок/ })
    .first()
    .click()
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeVisible()
  await walk.look('long-article')
  await page.getByRole('tab', { name: 'More about' }).click()
  await walk.look('long-article-more-about')
  await walk.go('Homepage')
  await page.getByRole('region', { name: 'Feed' }).getByRole('listitem').nth(1).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.waitForTimeout(1500)
  await walk.look('long-homepage')
  await page.keyboard.press('m')
  await walk.lookAndClose('long-homepage-move')
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  await walk.look('long-launch')
  await page.getByRole('dialog').getByRole('button', { name: 'Launch', exact: true }).click()
  await page.getByRole('button', { name: 'History' }).click()
  await walk.lookAndClose('long-history')
  await walk.go('Tags')
  await page.getByRole('row').nth(3).click()
  await walk.look('long-tags')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Правопорядок')
  await expect(page.getByRole('option', { name: /Правопорядок/ }).first()).toBeVisible()
  await walk.lookAndClose('long-palette')
  const other = await launchApp({ desk: walk.desk })
  await expect(other.page.getByText(/open elsewhere/).first()).toBeVisible()
  await looker(other)('read-only-articles')
  await other.page.getByRole('row').nth(3).click()
  await looker(other)('read-only-article')
  await other.close()
})

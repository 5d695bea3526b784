import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-versions-'))
  const folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

/** Has axe look in both themes, and leaves pictures for a person to look at where one asked. */
async function inspect(page: Page, name: string): Promise<void> {
  const folder = process.env['WIREDESK_PICTURES']
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await page.waitForTimeout(300)
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true })
      await page.screenshot({ path: join(folder, `${name}-${theme}.png`) })
    }
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
      [],
    )
  }
}

test('an editor sees what a correction changed, brings the first version back, and thinks better of it', async () => {
  // A long journey, with axe looking six times.
  test.setTimeout(120_000)
  const { page } = launched
  const saved = page.getByRole('status', { name: 'Save state' })
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const body = page.getByRole('textbox', { name: 'Body' })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await headline.fill('Harbour bridge opens to traffic')
  await page.getByRole('textbox', { name: 'Slugline' }).fill('HARBOUR-BRIDGE')
  await page.getByRole('textbox', { name: 'Lead' }).fill('The bridge opened on Monday.')
  await body.click()
  await page.keyboard.type('Some 400 cars crossed in the first hour, the city said.')
  for (const line of [
    'Трамваї поїдуть мостом восени.',
    'It cost 12 million.',
    'It is blue.',
    'It is long.',
  ]) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
  await expect(saved).toHaveText('Saved')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByText('Published as version 1')).toBeVisible()

  await headline.fill('Harbour bridge opens to trams')
  await page.getByRole('combobox', { name: 'Urgency' }).selectOption('2')
  await body.getByText('Some 400 cars').click({ position: { x: 4, y: 10 } })
  await page.keyboard.press('Home')
  for (let times = 0; times < 'Some 400'.length; times += 1) await page.keyboard.press('Delete')
  await page.keyboard.type('About 150')
  await body.getByText('Трамваї').dblclick({ position: { x: 20, y: 10 } })
  await page.keyboard.type('Автобуси')
  await expect(saved).toHaveText('Saved')
  await page.getByRole('button', { name: 'Correct' }).click()
  const asking = page.getByRole('dialog')
  await asking.getByRole('textbox').fill('CORRECTION: 150 cars crossed, not 400.')
  await asking.getByRole('button', { name: 'Release correction' }).click()
  await expect(asking).toBeHidden()

  await page.getByRole('tab', { name: 'Versions' }).click()
  const list = page.getByRole('list', { name: 'Versions' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  const newest = list.getByRole('listitem').first()
  await expect(newest).toContainText('Version 2')
  await expect(newest).toContainText('Corrected')
  await expect(newest).toContainText('CORRECTION: 150 cars crossed')
  await inspect(page, 'versions')

  await page.getByRole('button', { name: 'Compare version 1 with the working copy' }).click()
  const dialog = page.getByRole('dialog', { name: 'Compare versions' })
  await expect(dialog.getByRole('deletion').filter({ hasText: /^Some 400$/ })).toBeVisible()
  await expect(dialog.getByRole('insertion').filter({ hasText: /^About 150$/ })).toBeVisible()
  await expect(dialog.getByRole('deletion').filter({ hasText: /^Трамваї$/ })).toBeVisible()
  await expect(dialog.getByRole('insertion').filter({ hasText: /^trams$/ })).toBeVisible()
  await inspect(page, 'versions-compare')
  await dialog.getByRole('combobox', { name: 'From' }).selectOption({ label: 'Working copy' })
  await expect(dialog.getByText('These two say the same.')).toBeVisible()
  await dialog.getByRole('combobox', { name: 'From' }).selectOption('1')
  await dialog.getByRole('combobox', { name: 'To' }).selectOption('2')
  await expect(dialog.getByRole('insertion').filter({ hasText: /^About 150$/ })).toBeVisible()

  await dialog.getByRole('button', { name: 'Restore version 1' }).click()
  await expect(dialog).toBeHidden()
  await expect(headline).toHaveValue('Harbour bridge opens to traffic')
  await expect(body).toContainText('Some 400 cars')
  await expect(saved).toHaveText('Saved')
  await expect(page.getByText('Edited since version 2')).toBeVisible()

  const undo = page
    .getByRole('listitem')
    .filter({ hasText: 'The text of version 1 is back' })
    .getByRole('button', { name: 'Undo' })
  // Under the pointer the toast waits, however long axe looks.
  await undo.hover()
  await inspect(page, 'versions-restored')
  await undo.click()
  await expect(headline).toHaveValue('Harbour bridge opens to trams')
  await expect(body).toContainText('About 150 cars')
  await expect(saved).toHaveText('Saved')

  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await expect(body).toContainText('Some 400 cars')
  await body.click()
  await page.keyboard.press('Control+z')
  await expect(body).toContainText('About 150 cars')
  await page.keyboard.press('Control+Shift+z')
  await expect(body).toContainText('Some 400 cars')

  // The toast's undo leaves alone what was written after the restore.
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Tolls begin soon.')
  await undo.click()
  await expect(page.getByText('edited since the restore')).toBeVisible()
  await expect(body).toContainText('Tolls begin soon.')
  await expect(headline).toHaveValue('Harbour bridge opens to traffic')
  await expect(saved).toHaveText('Saved')
  await page.getByRole('button', { name: 'Publish update' }).click()
  await asking.getByRole('textbox', { name: 'Note to editors' }).fill('(Adds when tolls begin)')
  await asking.getByRole('button', { name: 'Send update' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expect(list.getByRole('listitem').last()).toContainText('Harbour bridge opens to traffic')
})

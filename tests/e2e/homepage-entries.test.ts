import { expect, type Page, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { photoPath } from '../support/a-photo.ts'
import { desk, deskJson } from '../support/command-line.ts'
import { launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

type Listed = { readonly guid: string; readonly headline: string }
type Lists = { readonly draft: readonly Listed[]; readonly live: readonly Listed[] }

/** A desk with HOT launched, open on the homepage; pictures are chosen without the system's dialog. */
async function start() {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-entries-'))
  const folder = join(work, 'desk')
  const { hotNews } = await seedPage()
  await makeSeedDesk(folder)
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
  const { app, page, close } = await launchApp({ desk: folder })
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, photoPath('camera.jpg'))
  await expect(page.getByText('25 articles')).toBeVisible()
  const listed = async (list: 'hot' | 'latest') => (await deskJson('list', folder, list)) as Lists
  return {
    page,
    hotNews,
    listed,
    row: (list: string, at: number) =>
      page.getByRole('region', { name: list, exact: true }).getByRole('listitem').nth(at),
    said: (words: RegExp) => expect(page.locator('[data-live-announcer]')).toHaveText(words),
    end: async () => {
      await close()
      await rm(work, { recursive: true, force: true })
    },
  }
}

async function menu(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name }).click()
}

test('by keyboard alone: an entry gets words and a picture of its own, a story is held back and let in', async () => {
  const { page, hotNews, listed, row, said, end } = await start()
  await page.keyboard.press('Control+2')
  await row('Hot news', 1).focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menuitem', { name: 'Edit for this list…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused()
  await page.keyboard.type('In our own words')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Port')
  await page.getByRole('button', { name: 'Another picture…' }).press('Enter')
  await page.getByRole('textbox', { name: 'Alt text' }).fill('Cranes')
  await expect(page.getByRole('img', { name: 'Cranes' })).not.toHaveJSProperty('naturalWidth', 0)
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await said(/^Changed in Hot news, 2 of 5: In our own words\.$/)
  await expect(row('Hot news', 1)).toBeFocused()
  await page.getByRole('button', { name: 'Launch', exact: true }).press('Enter')
  const plan = page.getByRole('dialog', { name: 'Launch' })
  await plan.getByRole('button', { name: 'Launch', exact: true }).press('Enter')
  await expect
    .poll(async () => (await listed('hot')).live[1])
    .toEqual({ guid: hotNews[1], headline: 'In our own words' })

  const [first] = (await listed('latest')).draft
  await row('Latest', 0).focus()
  await page.keyboard.press('h')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await said(/^Held back from Latest until someone lets it in: /)
  await expect.poll(async () => (await listed('latest')).draft).not.toContainEqual(first)
  await page.getByRole('button', { name: 'Hidden and held back (1)' }).press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await said(/^Let into Latest, 1 of 10: /)
  await expect.poll(async () => (await listed('latest')).draft[0]).toEqual(first)
  await expect(row('Latest', 0)).toBeFocused()
  await end()
})

test('by mouse: a story is boosted, copied and hidden from its menu', async () => {
  const { page, listed, row, said, end } = await start()
  await page.getByRole('button', { name: 'Homepage' }).click()
  const before = (await listed('latest')).draft
  await row('Latest', 4).click({ button: 'right' })
  await menu(page, 'Boost…')
  await page.getByText('Other', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Minutes' }).fill('10080')
  await page.getByRole('dialog').getByRole('button', { name: 'Boost' }).click()
  await said(/^Boosted in Latest by 168 hours, 1 of 10: /)
  await expect.poll(async () => (await listed('latest')).draft[0]).toEqual(before[4])

  await row('Latest', 0).click({ button: 'right' })
  await menu(page, 'Copy to…')
  await page.getByRole('combobox', { name: 'List' }).selectOption('Hot news')
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click()
  await said(/^Copied to Hot news, 1 of 5: /)
  await expect.poll(async () => (await listed('hot')).draft[0]).toEqual(before[4])
  expect((await listed('latest')).draft[0]).toEqual(before[4])

  await row('Latest', 0).hover()
  await row('Latest', 0)
    .getByRole('button', { name: /^More for / })
    .click()
  await menu(page, 'Hide')
  await said(/^Hidden from Latest: /)
  await expect.poll(async () => (await listed('latest')).draft).not.toContainEqual(before[4])
  await end()
})

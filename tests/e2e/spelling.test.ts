import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let userData = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-spelling-'))
  folder = join(work, 'desk')
  userData = join(work, 'profile')
  await desk('create', folder, '--name', 'Spelling desk')
  launched = await launchApp({ desk: folder, userData })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
})

const body = (page: Page): Locator => page.getByRole('textbox', { name: 'Body' })
const marks = (page: Page): Locator => body(page).locator('.misspelt')

async function write(page: Page, text: string): Promise<void> {
  await body(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

async function openNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Words on the front')
}

async function take(page: Page, name: string): Promise<void> {
  const pictures = process.env['WIREDESK_PICTURES']
  if (pictures === undefined) return
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
}

test('a misspelt word in either language is marked, and mended by keyboard alone', async () => {
  const { page } = launched
  await openNew(page)
  await write(page, 'The wrold saw 2,000 NATO troops at www.wrold.example and Київ, not міністир. ')
  await expect(marks(page)).toHaveText(['wrold', 'міністир'])
  await take(page, 'marks')

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+Enter')
  const menu = page.getByRole('menu', { name: 'Spelling of “wrold”' })
  await expect(menu.getByRole('menuitem', { name: 'world', exact: true })).toBeFocused()
  await take(page, 'menu')
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await expect(body(page)).toContainText('The world saw')
  await expect(body(page)).toBeFocused()
  await expect(marks(page)).toHaveText(['міністир'])

  await page.keyboard.press('Alt+Enter')
  const offered = page.getByRole('menuitem', { name: 'міністр', exact: true })
  await expect(offered).toBeVisible()
  while (!(await offered.evaluate((item) => item === document.activeElement))) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(body(page)).toContainText('міністр.')
  await expect(marks(page)).toHaveCount(0)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
})

test('the word under the hand is not marked until it is done', async () => {
  const { page } = launched
  await openNew(page)
  await write(page, 'A teh goverm')
  await expect(marks(page)).toHaveText(['teh'])
  await page.keyboard.type('ent ')
  await expect(marks(page)).toHaveText(['teh', 'goverment'])
})

test('a word that the desk learns is right in every article, also after the app was closed', async () => {
  const { page } = launched
  await openNew(page)
  await write(page, 'Holovashchenko met Prypachenko. ')
  await expect(marks(page)).toHaveText(['Holovashchenko', 'Prypachenko'])
  await marks(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to the desk’s words' }).click()
  await expect(marks(page)).toHaveText(['Prypachenko'])
  await marks(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Ignore in this article' }).click()
  await expect(marks(page)).toHaveCount(0)
  await launched.close()
  expect(await readFile(join(folder, 'words.json'), 'utf8')).toContain('Holovashchenko')
  expect((await desk('check', folder)).code).toBe(0)

  launched = await launchApp({ desk: folder, userData })
  await launched.page.getByRole('row', { name: /Words on the front/ }).dblclick()
  await expect(marks(launched.page)).toHaveText(['Prypachenko'])
})

test('spelling is turned off and stays off', async () => {
  const { page } = launched
  await openNew(page)
  await write(page, 'The wrold. ')
  await expect(marks(page)).toHaveText(['wrold'])
  await page.getByRole('button', { name: 'Spelling', exact: true }).click()
  await expect(marks(page)).toHaveCount(0)
  await launched.close()

  launched = await launchApp({ desk: folder, userData })
  await launched.page.getByRole('row', { name: /Words on the front/ }).dblclick()
  const toggle = launched.page.getByRole('button', { name: 'Spelling', exact: true })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await expect(marks(launched.page)).toHaveText(['wrold'])
})

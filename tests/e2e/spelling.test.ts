import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
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
const lineMarks = (page: Page): Locator =>
  page.locator('.field-mirror[data-layer=spelling] .misspelt')

/** From the menu of a misspelt word, by keyboard. */
async function chooseLanguage(page: Page, word: string, language: string): Promise<void> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Alt+Enter')
  await expect(page.getByRole('menu', { name: `Spelling of “${word}”` })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Language of selection…' }).press('Enter')
  await page.getByRole('menuitem', { name: language, exact: true }).press('Enter')
  await expect(body(page)).toBeFocused()
}

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

test('a word that the desk learns is right for everybody at the desk; one that is ignored, in this run', async () => {
  const { page } = launched
  await openNew(page)
  await write(page, 'Okhrimchuk met Zabrodskyi. ')
  await expect(marks(page)).toHaveText(['Okhrimchuk', 'Zabrodskyi'])
  await marks(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Add to the desk’s words' }).click()
  await expect(marks(page)).toHaveText(['Zabrodskyi'])
  await marks(page).first().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Ignore in this article' }).click()
  await expect(marks(page)).toHaveCount(0)
  const lead = page.getByRole('textbox', { name: 'Lead' })
  await lead.fill('Zabrodskyi was there, said Okhrimchuk, teh witness.')
  await expect(lineMarks(page)).toHaveText(['teh'])
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')

  await launched.close()
  expect(await readFile(join(folder, 'words.json'), 'utf8')).toContain('Okhrimchuk')
  expect((await desk('check', folder)).code).toBe(0)

  // A colleague's: the same folder, another profile.
  launched = await launchApp({ desk: folder })
  await launched.page.getByRole('row', { name: /Words on the front/ }).dblclick()
  await expect(marks(launched.page)).toHaveText(['Zabrodskyi'])
  await expect(lineMarks(launched.page)).toHaveText(['Zabrodskyi', 'teh'])
})

test('a Ukrainian headline is mended by keyboard, and passages are judged by their own language', async () => {
  await launched.close()
  const ukrainian = join(work, 'ukrainian')
  await desk('create', ukrainian, '--name', 'Київ', '--language', 'uk')
  launched = await launchApp({ desk: ukrainian, userData })
  const { page } = launched
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await headline.pressSequentially('Сибіга: міністир у Києві ')
  await expect(lineMarks(page)).toHaveText(['міністир'])
  await page.keyboard.press('Alt+Enter')
  const offered = page.getByRole('menuitem', { name: 'міністр', exact: true })
  await expect(offered).toBeVisible()
  while (!(await offered.evaluate((item) => item === document.activeElement))) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(headline).toHaveValue('Сибіга: міністр у Києві ')
  await expect(headline).toBeFocused()
  await expect(lineMarks(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue('Сибіга: міністир у Києві ')
  await page.keyboard.press('Control+Shift+z')
  await expect(headline).toHaveValue('Сибіга: міністр у Києві ')

  await write(page, 'Guten Wrold, ')
  await expect(marks(page)).toHaveText(['Guten', 'Wrold'])
  await chooseLanguage(page, 'Guten', 'German')
  await expect(marks(page)).toHaveText(['Wrold'])
  await expect(page.getByRole('note')).toHaveText('No spelling dictionary for German')
  await chooseLanguage(page, 'Wrold', 'English')
  await expect(body(page).locator('span[lang=en]')).toHaveText('Wrold')
  await expect(marks(page)).toHaveText(['Wrold'])
  await inspect(page, 'ukrainian-story')
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('menuitem', { name: 'World', exact: true }).press('Enter')
  await expect(body(page).locator('span[lang=en]')).toHaveText('World')
  await expect(marks(page)).toHaveCount(0)
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
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

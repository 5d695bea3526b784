import { expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { aPhoto } from '../support/a-photo.ts'
import { launchChromium } from '../support/chromium.ts'
import { desk } from '../support/command-line.ts'
import { giveFiles } from '../support/give-files.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { answerSaveDialog, beginArticle, body, saveState } from '../support/newsroom.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-leaving-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour desk')).code).toBe(0)
  launched = await launchApp({ desk: folder, userData: join(work, 'profile') })
})

test.afterEach(async () => {
  launched.running.kill('SIGKILL')
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

const away = (): string => join(work, 'elsewhere')

/** Has an article open whose last words the disk does not take. */
async function failToSave({ page }: LaunchedApp): Promise<void> {
  await beginArticle(page, 'Power is back')
  await rename(folder, away())
  await page.keyboard.insertText('Not on any disk. ')
  await expect(saveState(page)).toHaveText(/^Not saved/)
}

/** Asks the window to close as its frame does, and does not wait for what comes of it. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows()[0]?.close())
  })
}

async function quit(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app }) => {
    setTimeout(() => app.quit())
  })
}

function ended({ running }: LaunchedApp): Promise<boolean> {
  if (running.exitCode !== null) return Promise.resolve(true)
  return Promise.race([
    new Promise<boolean>((resolve) => running.once('exit', () => resolve(true))),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 10_000)),
  ])
}

const question = (page: Page) => page.getByRole('alertdialog', { name: 'One article is not saved' })

async function reopened(): Promise<string> {
  await launched.close()
  launched = await launchApp({ desk: folder, userData: join(work, 'profile') })
  const { page } = launched
  await page.getByRole('row', { name: /Power is back/ }).click()
  await expect(body(page)).toBeVisible()
  return (await body(page).textContent()) ?? ''
}

test('closing with text that is not saved asks once, and keeping it open keeps every word', async () => {
  const { app, page } = launched
  await failToSave(launched)
  await closeWindow(app)
  await expect(question(page)).toContainText('Power is back')
  await expect(question(page)).toContainText('the desk’s folder is gone')
  await closeWindow(app)
  await expect(page.getByRole('alertdialog')).toHaveCount(1)
  await inspect(page, 'leaving')
  await page.getByRole('button', { name: 'Keep open' }).click()
  await expect(question(page)).toBeHidden()
  await expect(body(page)).toContainText('Not on any disk.')
  await rename(away(), folder)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saveState(page)).toHaveText('Saved')
  await closeWindow(app)
  expect(await ended(launched)).toBe(true)
  expect(await reopened()).toContain('Not on any disk.')
})

test('a copy is saved from the question, and then the app may go', async () => {
  const { app, page } = launched
  await failToSave(launched)
  await quit(app)
  await expect(question(page)).toBeVisible()
  const copy = join(work, 'copy.html')
  await answerSaveDialog(app, copy)
  await question(page).getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  await expect(question(page)).toContainText(`a copy was saved as ${copy}`)
  await inspect(page, 'leaving-copied')
  await page.getByRole('button', { name: 'Quit, with the copy saved' }).click()
  expect(await ended(launched)).toBe(true)
  expect(await readFile(copy, 'utf8')).toContain('Not on any disk.')
})

test('a copy has the pictures of the story in it, and any browser shows them', async () => {
  const { app, page } = launched
  await beginArticle(page, 'Power is back')
  const photo = await aPhoto('camera.jpg')
  await giveFiles(page.getByRole('figure', { name: 'Lead image' }), 'drop', [
    { name: 'camera.jpg', bytes: photo },
  ])
  await expect(page.getByRole('textbox', { name: 'Caption' })).toBeVisible()
  await expect(saveState(page)).toHaveText('Saved')
  // Without these nothing is written to the desk, while its pictures can still be read.
  const needed = ['journal.jsonl', 'desk.json']
  for (const name of needed) await rename(join(folder, name), join(work, name))
  await body(page).click()
  await page.keyboard.insertText('Not on any disk. ')
  await expect(saveState(page)).toHaveText(/^Not saved/)
  const copy = join(work, 'copy.html')
  await answerSaveDialog(app, copy)
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).click()
  await expect(page.getByText(/^A copy was saved as/)).toBeVisible()
  const html = await readFile(copy, 'utf8')
  expect(html).toContain(photo.toString('base64'))
  const browser = await launchChromium()
  const reader = await browser.newPage()
  await reader.goto(pathToFileURL(copy).href)
  const width = await reader.locator('img').evaluate((it: HTMLImageElement) => it.naturalWidth)
  expect(width).toBeGreaterThan(0)
  await inspect(reader, 'copy-in-a-browser')
  await browser.close()
  for (const name of needed) await rename(join(work, name), join(folder, name))
  await expect(saveState(page)).toHaveText('Saved')
})

test('quitting without it quits, and writes nothing where the desk was', async () => {
  const { app, page } = launched
  await failToSave(launched)
  await quit(app)
  await page.getByRole('button', { name: 'Quit without saving' }).click()
  expect(await ended(launched)).toBe(true)
  await rename(away(), folder)
  expect(await reopened()).toContain('Before.')
})

test('the question answers itself when the disk takes the text after all', async () => {
  const { app, page } = launched
  await failToSave(launched)
  await quit(app)
  await expect(question(page)).toBeVisible()
  await rename(away(), folder)
  expect(await ended(launched)).toBe(true)
  expect(await reopened()).toContain('Not on any disk.')
})

test('another desk is not opened over text that is not saved, until the person says so', async () => {
  const { app, page } = launched
  await failToSave(launched)
  const other = join(work, 'other')
  await desk('create', other, '--name', 'Other desk')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, other)
  const open = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('desk.open')?.click())
  await open()
  await expect(question(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(body(page)).toContainText('Not on any disk.')
  await open()
  await page.getByRole('button', { name: 'Leave the desk without saving' }).click()
  await expect(page.getByText('Other desk')).toBeVisible()
})

test('the last keys before closing are on the disk, and nothing is asked', async () => {
  const { page } = launched
  await beginArticle(page, 'Power is back')
  // In one breath: the second still waits its turn to be sent when the window is told to go.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.execCommand('insertText', false, 'Sent at once. ')
        setTimeout(() => {
          document.execCommand('insertText', false, 'The very last words')
          resolve()
        }, 5)
      }),
  )
  await closeWindow(launched.app)
  expect(await ended(launched)).toBe(true)
  expect(await reopened()).toContain('The very last words')
})

test('a script that closes the window is asked like anybody, and nothing typed goes unasked', async () => {
  const { page } = launched
  await failToSave(launched)
  await page.evaluate(() => window.close())
  await expect(question(page)).toContainText('Power is back')
  await page.getByRole('button', { name: 'Keep open' }).click()
  await expect(body(page)).toContainText('Not on any disk.')
  await rename(away(), folder)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saveState(page)).toHaveText('Saved')
  await page.evaluate(() => setTimeout(() => window.close()))
  expect(await ended(launched)).toBe(true)
  expect(await reopened()).toContain('Not on any disk.')
})

test('a page that was loaded anew, as after a crash, does not say saved of what the disk never took', async () => {
  const { app, page } = launched
  await failToSave(launched)
  // Its file was never written again, so the library knows no headline yet.
  const row = page.getByRole('row', { name: /Untitled|Power is back/ })
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload()
  })
  await expect(row).toBeVisible({ timeout: 15_000 })
  await row.click()
  await expect(body(page)).toContainText('Not on any disk.')
  await expect(saveState(page)).toHaveText('Not saved: the desk’s folder is gone')
  await rename(away(), folder)
  await expect(saveState(page)).toHaveText('Saved', { timeout: 15_000 })
})

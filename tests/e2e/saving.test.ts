import { expect, test, type Page } from '@playwright/test'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { aFailingDisk, canFailDisk, needsFailingDisk } from '../support/failing-disk.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'
import { canMeddle, meddleWith, needsMeddling } from '../support/meddle-calls.ts'
import {
  answerSaveDialog,
  beginArticle,
  body,
  saveState,
  watchSaveState,
} from '../support/newsroom.ts'
import { aSmallDisk, canMount, needsMount } from '../support/small-disk.ts'

const words = 'Every word of this must stay. '
let work = ''
let launched: LaunchedApp | null = null
let cleanUp: () => Promise<void> = async () => undefined

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-saving-'))
})

test.afterEach(async () => {
  launched?.running.kill('SIGKILL')
  await launched?.close()
  launched = null
  await cleanUp()
  cleanUp = async () => undefined
  await rm(work, { recursive: true, force: true })
})

/** A new desk with one article begun, open in the app. */
async function openOn(folder: string): Promise<{ page: Page; launched: LaunchedApp }> {
  expect((await desk('create', folder, '--name', 'Harbour desk')).code).toBe(0)
  const opened = await launchApp({ desk: folder, userData: join(work, 'profile') })
  launched = opened
  await beginArticle(opened.page, 'Power is back')
  return { page: opened.page, launched: opened }
}

/** Types while something is wrong; it must be said, with nothing gone from the window. */
async function typeAndFail(page: Page, cause: string): Promise<void> {
  const said = await watchSaveState(page)
  await page.keyboard.insertText(words.repeat(300))
  await expect(saveState(page)).toHaveText(`Not saved: ${cause}`, { timeout: 15_000 })
  await page.keyboard.insertText('And this. ')
  await expect(body(page)).toContainText('And this.')
  // Long enough for it to try again by itself.
  await page.waitForTimeout(3_000)
  const states = await said()
  const failed = states.findIndex((state) => state.startsWith('Not saved'))
  expect(states.slice(failed)).not.toContain('Saved')
  expect((await body(page).textContent())?.match(/must stay/g)).toHaveLength(300)
}

/** Kills the app without warning and reads what the disk gives back. */
async function killAndReopen(folder: string): Promise<string> {
  launched?.running.kill('SIGKILL')
  await launched?.close()
  launched = await launchApp({ desk: folder, userData: join(work, 'profile') })
  const { page } = launched
  await page.getByRole('row', { name: /Power is back/ }).click()
  await expect(body(page)).toBeVisible()
  return (await body(page).textContent()) ?? ''
}

function expectWhole(text: string): void {
  expect(text.startsWith('Before. ')).toBe(true)
  expect(text.match(/must stay/g)).toHaveLength(300)
  expect(text).toContain('And this. ')
}

test('a disk that fills while typing is named, and the text is saved when there is room', async () => {
  test.skip(!canMount, needsMount)
  test.setTimeout(120_000)
  const disk = await aSmallDisk('1m')
  cleanUp = disk.remove
  const folder = join(disk.folder, 'desk')
  const { page } = await openOn(folder)
  await writeFile(join(disk.folder, 'filler'), Buffer.alloc(2 << 20)).catch(() => undefined)
  await typeAndFail(page, 'the disk is full')
  await expect(page.getByText('Free some space on the disk that holds the desk.')).toBeVisible()
  await inspect(page, 'not-saved')

  await page.getByRole('button', { name: 'Articles' }).last().click()
  await expect(page.getByText('One article is not saved.')).toBeVisible()
  await inspect(page, 'not-saved-elsewhere')
  await page.getByRole('button', { name: 'Power is back', exact: true }).click()
  await expect(saveState(page)).toHaveText('Not saved: the disk is full')
  expectWhole((await body(page).textContent()) ?? '')

  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saveState(page)).toHaveText('Not saved: the disk is full')
  // It is tried again by itself too, which may come before any click.
  await rm(join(disk.folder, 'filler'))
  await expect(saveState(page)).toHaveText('Saved', { timeout: 15_000 })
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  expectWhole(await killAndReopen(folder))
})

test('a disk that turns read-only while typing is named, and the text is saved when it is mended', async () => {
  test.skip(!canFailDisk, needsFailingDisk)
  test.setTimeout(120_000)
  const disk = await aFailingDisk()
  cleanUp = disk.remove
  const folder = join(disk.folder, 'desk')
  const { page } = await openOn(folder)
  await disk.turnReadOnly()
  await typeAndFail(page, 'Wiredesk may not write to the desk’s folder')
  disk.repair()
  // Nobody presses anything: it tries again by itself.
  await expect(saveState(page)).toHaveText('Saved', { timeout: 15_000 })
  expectWhole(await killAndReopen(folder))
})

test('a disk that reports an error is named, and the text is saved when it stops', async () => {
  test.skip(!canMeddle, needsMeddling)
  test.setTimeout(120_000)
  const folder = join(work, 'desk')
  const { page, launched } = await openOn(folder)
  const stop = await meddleWith(launched.running.pid ?? 0, 'fdatasync:error=EIO')
  await typeAndFail(page, 'the disk reported an error')
  await expect(page.getByText('The disk answered EIO.')).toBeVisible()
  await stop()
  await expect(saveState(page)).toHaveText('Saved', { timeout: 15_000 })
  expectWhole(await killAndReopen(folder))
})

test('a desk whose folder is moved away is never said to be saved, and is when it is back', async () => {
  test.setTimeout(120_000)
  const folder = join(work, 'desk')
  const { page } = await openOn(folder)
  await rename(folder, join(work, 'elsewhere'))
  await typeAndFail(page, 'the desk’s folder is gone')
  expect((await readdir(work)).toSorted()).toEqual(['elsewhere', 'profile'])
  await rename(join(work, 'elsewhere'), folder)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(saveState(page)).toHaveText('Saved', { timeout: 15_000 })
  expectWhole(await killAndReopen(folder))
})

test('with the folder gone for good, a copy saves every word, and another desk takes it in', async () => {
  test.setTimeout(120_000)
  const folder = join(work, 'desk')
  const { page, launched } = await openOn(folder)
  await rm(folder, { recursive: true })
  await typeAndFail(page, 'the desk’s folder is gone')
  const copy = join(work, 'copy of the story.html')
  await answerSaveDialog(launched.app)
  await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  await answerSaveDialog(launched.app, join('/proc', 'copy.html'))
  await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  const trouble = page.getByRole('group', { name: 'Why the text is not saved' })
  await expect(trouble).toContainText('/proc/copy.html')
  await answerSaveDialog(launched.app, copy)
  await page.getByRole('button', { name: 'Save a copy elsewhere…' }).click()
  await expect(page.getByText(`A copy was saved as ${copy}`)).toBeVisible()
  expect((await readFile(copy, 'utf8')).match(/must stay/g)).toHaveLength(300)
  await expect(saveState(page)).toHaveText('Not saved: the desk’s folder is gone')
  expect((await readdir(work)).toSorted()).toEqual(['copy of the story.html', 'profile'])

  const other = join(work, 'other')
  await desk('create', other, '--name', 'Other desk')
  const answer = await desk('import', other, copy)
  expect([answer.code, answer.err]).toEqual([0, expect.any(String)])
  expectWhole(await killAndReopen(other))
})

test('a slow disk never holds up typing, and saved is said no sooner than true', async () => {
  test.skip(!canMeddle, needsMeddling)
  const { page, launched } = await openOn(join(work, 'desk'))
  const stop = await meddleWith(launched.running.pid ?? 0, 'fdatasync:delay_enter=200000')
  // Each key is on the screen before the next is pressed.
  await page.evaluate(() => {
    const field = document.querySelector('[role=textbox][aria-label=Body]')
    let pressed = 0
    let most = 0
    field?.addEventListener('keydown', () => (pressed = performance.now()), true)
    field?.addEventListener('input', () => {
      requestAnimationFrame(() => (most = Math.max(most, performance.now() - pressed)))
    })
    Reflect.set(window, 'slowestKey', () => most)
  })
  await body(page).click()
  await page.keyboard.press('Control+End')
  const said = await watchSaveState(page)
  await page.keyboard.type('Typed on a slow disk without a stop.', { delay: 20 })
  const typed = Date.now()
  expect(await body(page).textContent()).toContain('slow disk without a stop.')
  const state = await saveState(page).textContent()
  // A machine that took longer to answer than the flush lasts cannot tell.
  if (Date.now() - typed < 150) expect(state).toBe('Saving…')
  await expect(saveState(page)).toHaveText('Saved')
  // The flush of the last key begins after it was typed, and takes 200 ms.
  expect(Date.now() - typed).toBeGreaterThan(150)
  expect((await said()).slice(0, 2)).toEqual(['Saved', 'Saving…'])
  const most = await page.evaluate(() => (Reflect.get(window, 'slowestKey') as () => number)())
  test.info().annotations.push({ type: 'slowest key', description: `${Math.round(most)} ms` })
  // Held up by a flush, a key would take its 200 ms.
  expect(most).toBeLessThan(190)
  await stop()
})

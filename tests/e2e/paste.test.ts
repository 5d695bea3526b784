import { expect, test } from '@playwright/test'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-paste-'))
  const folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Harbour')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

function clipboardFile(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../fixtures/clipboard/${name}`, import.meta.url)), 'utf8')
}

test('a story copied in a word processor is pasted with its structure, as words alone, and on one line', async () => {
  const { app, page } = launched
  const body = page.getByRole('textbox', { name: 'Body' })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ferries')
  const copied = {
    html: await clipboardFile('libreoffice.html'),
    text: await clipboardFile('libreoffice.txt'),
  }
  await app.evaluate(({ clipboard }, copied) => {
    // The types are of a newer Electron than the oldest we run on.
    const writer = clipboard as unknown as { write: (kinds: typeof copied) => void }
    writer.write.call(clipboard, copied)
  }, copied)

  await body.click()
  await page.keyboard.press('Control+v')
  await expect(body.getByRole('heading', { name: 'Timetable', level: 2 })).toBeVisible()
  await expect(body.getByRole('listitem')).toHaveCount(6)
  await expect(body.getByRole('cell', { name: 'Children free' })).toHaveAttribute('colspan', '2')
  await expect(body.getByRole('link')).toHaveText(['the times', 'the desk'])

  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+Shift+v')
  await expect(body.getByRole('heading')).toHaveCount(0)
  await expect(body.getByText('• Monday')).toBeVisible()

  await page.getByRole('textbox', { name: 'Headline' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(
    /^Ferries sail again The first boat left/,
  )
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  expect(complaints).toEqual([])
})

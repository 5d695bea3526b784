import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-selection-'))
  folder = join(work, 'desk')
  expect((await desk('create', folder, '--name', 'Порт')).code).toBe(0)
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

test('words are made bold, noted for the desk and linked at the selection, by keyboard and from the clipboard', async () => {
  const { app, page } = launched
  const body = page.getByRole('textbox', { name: 'Body' })
  const bar = page.getByRole('toolbar', { name: 'Selected words' })
  const facts = page.getByRole('group', { name: 'Length and language' })
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Порт відкрито')
  await body.click()
  await page.keyboard.type('Порт знову приймає')
  await expect(facts).toContainText('3 words')
  await expect(facts).toContainText('18 characters')

  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(facts).toContainText('Selected: 1 word, 7 characters')
  await expect(bar).toBeVisible()
  await page.keyboard.press('Alt+F10')
  await expect(bar.getByRole('button', { name: 'Bold' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(body).toBeFocused()
  await expect(body.getByRole('strong')).toHaveText('приймає')

  await app.evaluate(({ clipboard }) => clipboard.writeText('https://port.example/novyny'))
  await page.keyboard.press('Control+v')
  await expect(body.getByRole('link', { name: 'приймає' })).toHaveAttribute(
    'href',
    'https://port.example/novyny',
  )
  await bar.getByRole('button', { name: 'Note for the desk' }).click()
  await expect(body.getByRole('note', { name: 'For the desk only' })).toHaveText('приймає')
  await expect(facts).toContainText('2 words')
  await page.keyboard.press('Control+Shift+n')
  await expect(body.getByRole('note')).toHaveCount(0)

  await body.getByRole('link').click()
  const link = page.getByRole('toolbar', { name: 'Link to https://port.example/novyny' })
  await link.getByRole('button', { name: 'Edit link' }).click()
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('port.example/2')
  await page.keyboard.press('Enter')
  await expect(body.getByRole('link')).toHaveAttribute('href', 'https://port.example/2')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  expect(complaints).toEqual([])
})

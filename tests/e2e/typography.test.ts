import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { inspect } from '../support/inspect.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-typography-'))
  folder = join(work, 'desk')
  await desk('create', folder, '--name', 'Київ', '--language', 'uk')
  launched = await launchApp({ desk: folder })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
})

test('a Ukrainian story gets its signs as it is typed, spells and finds them, and the desk can do without', async () => {
  const { page } = launched
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const lead = page.getByRole('textbox', { name: 'Lead' })
  const body = page.getByRole('textbox', { name: 'Body' })
  await page.getByRole('button', { name: 'New article' }).first().click()
  await headline.pressSequentially(`"Об'єднання" - у Києві`)
  await expect(headline).toHaveValue('«Об’єднання» — у Києві')
  await lead.pressSequentially("П'ять днів...")
  await expect(lead).toHaveValue('П’ять днів…')
  await page.keyboard.press('Backspace')
  await expect(lead).toHaveValue('П’ять днів...')

  await body.click()
  await page.keyboard.type(`"Читаю "Енеїду" щодня", - каже м'який голос. `)
  await expect(body).toHaveText('«Читаю “Енеїду” щодня», — каже м’який голос. ')
  await page.keyboard.type('Він: "')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('так". ')
  await expect(body).toHaveText('«Читаю “Енеїду” щодня», — каже м’який голос. Він: "так". ')
  // A word that is wrong shows that spelling has looked at those with an apostrophe.
  await page.keyboard.type('міністир ')
  await expect(body.locator('.misspelt')).toHaveText(['міністир'])

  await page.keyboard.press('Control+f')
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill("м'який")
  await expect(page.getByRole('status', { name: 'Matches' })).toHaveText('1 of 1')
  await page.keyboard.press('Escape')
  await inspect(page, 'typography-story')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')

  const found = await desk('articles', folder, "м'який", '--json')
  expect(found.out).toContain('«Об’єднання» — у Києві')

  await page.keyboard.press('Control+5')
  await page.getByRole('checkbox', { name: /^Set quotes/ }).press('Space')
  await expect(page.getByRole('checkbox', { name: /^Set quotes/ })).not.toBeChecked()
  await inspect(page, 'typography-setting')
  await launched.close()

  launched = await launchApp({ desk: folder })
  await launched.page.getByRole('row', { name: /Об’єднання/ }).dblclick()
  const again = launched.page.getByRole('textbox', { name: 'Body' })
  await again.click()
  await launched.page.keyboard.press('Control+End')
  await launched.page.keyboard.type(`"м'яч"`)
  await expect(again).toContainText(`"м'яч"`)
})

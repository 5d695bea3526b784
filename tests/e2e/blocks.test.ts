import { expect, test } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk } from '../support/command-line.ts'
import { launchApp, type LaunchedApp } from '../support/launch-app.ts'

let work = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-blocks-'))
  await desk('create', join(work, 'desk'), '--name', 'Blocks desk')
  launched = await launchApp({ desk: join(work, 'desk') })
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true, maxRetries: 5 })
})

test('a story is built from the slash, put in order by key and by hand, and undone', async () => {
  const { page } = launched
  const body = page.getByRole('textbox', { name: 'Body' })
  const blocks = body.locator(':scope > *')
  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Порт відкрито')
  await body.click()
  await page.keyboard.type('Перші судна зайшли вранці.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/підз')
  await expect(page.getByRole('option', { name: 'Heading 2' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Що далі')
  await expect(body.getByRole('heading', { level: 2 })).toHaveText('Що далі')

  await page.keyboard.press('Alt+Shift+ArrowUp')
  await expect(blocks).toHaveText(['Що далі', 'Перші судна зайшли вранці.'])
  await expect(page.getByText('Moved up, heading 1 of 2')).toBeAttached()

  await body.getByText('Що далі').hover()
  const handle = page.getByRole('button', { name: 'Menu of this block; drag to move it' })
  const from = await handle.boundingBox()
  const last = await blocks.last().boundingBox()
  if (from === null || last === null) throw new Error('nothing to drag')
  await page.mouse.move(from.x + 14, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + 14, from.y + 30, { steps: 3 })
  await page.mouse.move(last.x + 20, last.y + last.height - 2, { steps: 4 })
  await expect(page.locator('.block-drop-line')).toBeVisible()
  await page.mouse.up()
  await expect(blocks).toHaveText(['Перші судна зайшли вранці.', 'Що далі'])

  await page.keyboard.press('ControlOrMeta+Shift+M')
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter')
  await expect(blocks).toHaveText(['Перші судна зайшли вранці.'])
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(blocks).toHaveText(['Перші судна зайшли вранці.', 'Що далі'])
})

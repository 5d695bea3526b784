import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, type Page } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

const home = 'wiredesk://app/'

type Point = { readonly x: number; readonly y: number }

/** Drops a file where the mouse would, as the system does: the page cannot tell it from a hand. */
async function dropFile(page: Page, file: string, { x, y }: Point): Promise<void> {
  const system = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await system.send('Input.dispatchDragEvent', { type, x, y, data })
  }
  await system.detach()
}

/** Notes, after everything of the page has had its say, what is left for Chromium to do. */
async function watchDrags(page: Page): Promise<void> {
  await page.evaluate(() => {
    const met: unknown[] = []
    Object.assign(window, { mark: 'here', met })
    const note = (event: DragEvent) => {
      const { defaultPrevented, dataTransfer } = event
      met.push(`${defaultPrevented ? 'taken' : 'left'}, ${dataTransfer?.types.join()}`)
    }
    window.addEventListener('dragover', note)
    window.addEventListener('drop', note)
  })
}

async function drags(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`window.met`)) as string[]
}

test.beforeEach(async ({ launched: { page }, work }) => {
  await writeFile(join(work, 'dropped.html'), '<h1>Elsewhere</h1>')
  // What listens last sees what the page has made of a drag.
  await page.getByRole('navigation', { name: 'Desk' }).waitFor()
  await watchDrags(page)
})

test.afterEach(async ({ launched: { app, page } }) => {
  await page.waitForTimeout(250)
  expect(page.url()).toBe(home)
  expect(await page.evaluate(`window.mark`)).toBe('here')
  expect(await page.getByText('Elsewhere').count()).toBe(0)
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  // What was dropped is looked at as an import, and nobody takes it in.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden({ timeout: 500 })
  }).toPass()
})

for (const screen of ['Articles', 'Homepage', 'Tags', 'Export']) {
  test(`a file dropped anywhere on ${screen} is left to nobody but the page`, async ({
    launched: { page },
    work,
  }) => {
    await page
      .getByRole('navigation', { name: 'Desk' })
      .getByRole('button', { name: screen })
      .click()
    const size = await page.evaluate(() => ({ x: innerWidth, y: innerHeight }))
    for (const part of [0.03, 0.3, 0.6, 0.97]) {
      const point = { x: Math.round(size.x * part), y: Math.round(size.y * part) }
      await dropFile(page, join(work, 'dropped.html'), point)
    }
    const met = await drags(page)
    expect(met.length).toBeGreaterThanOrEqual(4)
    expect(new Set(met)).toEqual(new Set(['taken, Files']))
  })
}

test('a file dropped on a story is left to nobody but the page', async ({
  launched: { page },
  work,
}) => {
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('button', { name: 'Articles' })
    .click()
  await page.getByRole('button', { name: 'New article' }).first().click()
  for (const name of ['Headline', 'Lead', 'Body'] as const) {
    const box = await page.getByRole('textbox', { name, exact: true }).boundingBox()
    if (box === null) throw new Error(`${name} is not to be seen`)
    await dropFile(page, join(work, 'dropped.html'), { x: box.x + 8, y: box.y + box.height / 2 })
  }
  const met = await drags(page)
  expect(met.length).toBeGreaterThanOrEqual(3)
  expect(new Set(met)).toEqual(new Set(['taken, Files']))
})

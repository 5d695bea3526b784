import { join } from 'node:path'

import { expect, type ElectronApplication } from '@playwright/test'

import { askMain } from '../../support/ask-main.ts'
import { test } from '../../support/secured-app.ts'

/** Stands between the app and the system’s file manager, and answers what it was asked to show. */
async function watchShell(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Reflect.set(globalThis, 'shown', shown)
    shell.openPath = (path) => Promise.resolve(String(shown.push(path) && ''))
    shell.showItemInFolder = (path) => void shown.push(`at ${path}`)
  })
  return () => app.evaluate(() => Reflect.get(globalThis, 'shown') as string[])
}

const far = '/net/elsewhere.example/share'
const wish = { format: 'none', query: '', isOnlyNew: false }

test('only a folder that was exported to is shown, whatever the page says', async ({
  launched: { app, page },
  work,
}) => {
  const shown = await watchShell(app)
  const site = join(work, 'site')

  expect(await askMain(page, 'export.showFolder', { out: site })).toMatchObject({ ok: true })
  expect(await askMain(page, 'export.showFolder', { out: '/etc' })).toMatchObject({ ok: true })
  expect(await shown()).toEqual([])

  for (const input of ['/etc', {}, { folder: `${site}\0` }]) {
    const reply = await askMain(page, 'export.showFolder', input)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'badRequest' } })
  }
  const refused = await askMain(page, 'export.run', { ...wish, out: '/etc' })
  expect(refused.ok).toBe(false)
  await askMain(page, 'export.showFolder', { out: '/etc' })
  expect(await shown()).toEqual([])

  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('button', { name: 'Export' })
    .click()
  await page.getByRole('textbox', { name: 'Folder' }).fill(site)
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await page.getByRole('button', { name: 'Open folder' }).click()
  await expect.poll(shown).toEqual([site])
})

test('a page cannot name a folder on another computer, nor part of a path', async ({
  launched: { page },
  work,
}) => {
  // The format is asked for last, so that nothing can be written should the folder be let through.
  const run = (out: string) => askMain(page, 'export.run', { ...wish, out })
  expect(await run(work)).toMatchObject({ problem: { code: 'exportFormatUnknown' } })
  expect(await run(far)).toMatchObject({ problem: { code: 'exportElsewhere' } })
  expect(await run('site')).toMatchObject({ problem: { code: 'exportPathPartial' } })
  expect(await run(`${join(work, 'nul')}\0.txt`)).toMatchObject({
    problem: { code: 'exportPathPartial' },
  })
})

test('an editor types such a folder and is told what to do instead', async ({
  launched: { page },
}) => {
  await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('button', { name: 'Export' })
    .click()
  await page.getByRole('textbox', { name: 'Folder' }).fill(far)
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  await expect(page.getByText(/is on another computer, so nothing was written/)).toBeVisible()
})

test('a folder that was chosen in the dialog may be anywhere', async ({
  launched: { app, page },
}) => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, far)
  await askMain(page, 'export.chooseFolder', {})
  const reply = await askMain(page, 'export.run', { ...wish, out: far })
  expect(reply).toMatchObject({ problem: { code: 'exportFormatUnknown' } })
})

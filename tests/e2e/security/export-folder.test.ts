import { join } from 'node:path'

import { expect, type ElectronApplication, type Page } from '@playwright/test'

import { test } from '../../support/secured-app.ts'

type Reply = { readonly ok: boolean; readonly problem?: { readonly code: string } }

function ask(page: Page, call: string, input: unknown): Promise<Reply> {
  return page.evaluate(
    ([call, input]) => {
      const desk = Reflect.get(window, 'desk') as Record<string, (input: unknown) => unknown>
      return desk[call as string]?.(input) as Promise<Reply>
    },
    [call, input],
  )
}

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

  expect(await ask(page, 'export.showFolder', { out: site })).toMatchObject({ ok: true })
  expect(await ask(page, 'export.showFolder', { out: '/etc' })).toMatchObject({ ok: true })
  expect(await shown()).toEqual([])

  for (const input of ['/etc', {}, { folder: `${site}\0` }]) {
    const reply = await ask(page, 'export.showFolder', input)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'badRequest' } })
  }
  const refused = await ask(page, 'export.run', { ...wish, out: '/etc' })
  expect(refused.ok).toBe(false)
  await ask(page, 'export.showFolder', { out: '/etc' })
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
  const run = (out: string) => ask(page, 'export.run', { ...wish, out })
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
  await ask(page, 'export.chooseFolder', {})
  const reply = await ask(page, 'export.run', { ...wish, out: far })
  expect(reply).toMatchObject({ problem: { code: 'exportFormatUnknown' } })
})

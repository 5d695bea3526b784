import { join } from 'node:path'

import { expect } from '@playwright/test'

import { launchApp } from '../../support/launch-app.ts'
import { test } from '../../support/secured-app.ts'
import { makeSeedDesk } from '../../support/seed-desk.ts'

const pasted =
  '<meta charset="utf-8"><p onclick="alert(1)">Pasted <b>words</b><script>window.ran = 1</script>' +
  '<img src="https://elsewhere.example/a.png" onerror="window.ran = 2">' +
  '<a href="javascript:window.ran = 3">a link</a></p><iframe src="https://elsewhere.example/"></iframe>'

test('a day’s work never meets the policy', async ({ work }) => {
  const folder = join(work, 'seeded')
  await makeSeedDesk(folder)
  const { app, page, close } = await launchApp({ desk: folder })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`${effectiveDirective} ${blockedURI}`),
    )
  })
  await page.reload()
  const choose = (id: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)

  await page.getByRole('button', { name: 'New article' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill('Ferry returns')
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.click()
  await page.keyboard.type('The ferry is back. ')
  await app.evaluate(({ clipboard }, html) => {
    // The types are of a newer Electron than the oldest we run on.
    const { writeHTML } = clipboard as unknown as { writeHTML: (markup: string) => void }
    writeHTML.call(clipboard, html)
  }, pasted)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  await expect(body).toContainText('Pasted words')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+b')
  await expect(page.getByRole('status', { name: 'Save state' })).toHaveText('Saved')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)

  for (const command of ['view.preview', 'view.palette', 'view.palette', 'help.shortcuts']) {
    await choose(command)
    await page.waitForTimeout(300)
  }
  await page.keyboard.press('Escape')
  for (const screen of ['tags', 'export', 'settings', 'homepage', 'articles']) {
    await choose(`view.${screen}`)
    await page.waitForTimeout(300)
  }
  expect(complaints).toEqual([])
  await close()
})

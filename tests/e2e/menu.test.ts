import { expect, type ElectronApplication } from '@playwright/test'

import { test } from '../support/secured-app.ts'

/** Chooses a command in the native menu, as its keys do; first waits until it does something. */
async function choose(app: ElectronApplication, id: string): Promise<void> {
  await expect.poll(() => isEnabled(app, id)).toBe(true)
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
}

function isEnabled(app: ElectronApplication, id: string): Promise<boolean | undefined> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, id)
}

/** Presses Ctrl or Cmd and a key as a hand does: keys that Playwright presses never reach a native menu. */
function press(app: ElectronApplication, keyCode: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, keyCode) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.focus()
    const modifiers = [process.platform === 'darwin' ? 'meta' : 'control'] as const
    for (const type of ['keyDown', 'keyUp'] as const) {
      window?.webContents.sendInputEvent({ type, keyCode, modifiers: [...modifiers] })
    }
  }, keyCode)
}

test('Edit → Undo and Redo go to the text that has the focus', async ({
  launched: { app, page },
}) => {
  await choose(app, 'article.new')
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.click()
  await page.keyboard.type('Returns')
  await headline.click()
  await page.keyboard.type('Ferry')
  await choose(app, 'edit.undo')
  await expect(headline).not.toHaveValue('Ferry')
  await expect(body).toContainText('Returns')
  await choose(app, 'edit.redo')
  await expect(headline).toHaveValue('Ferry')
  await body.click()
  await choose(app, 'edit.undo')
  await expect(body).not.toContainText('Returns')
  await expect(headline).toHaveValue('Ferry')
  await choose(app, 'edit.redo')
  await expect(body).toContainText('Returns')
})

test('the menu’s keys work, and what does nothing here is grey', async ({
  launched: { app, page },
}) => {
  await choose(app, 'view.tags')
  await expect.poll(() => isEnabled(app, 'list.launch')).toBe(false)
  await expect.poll(() => isEnabled(app, 'article.new')).toBe(true)
  await choose(app, 'view.homepage')
  await expect.poll(() => isEnabled(app, 'list.launch')).toBe(true)
  await press(app, '1')
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeVisible()
})

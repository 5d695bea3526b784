import { expect, type ElectronApplication } from '@playwright/test'

import { test } from '../support/secured-app.ts'

/** Chooses a command in the native menu, as its keys do. */
function choose(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), id)
}

test('Edit → Undo and Redo go to the text that has the focus', async ({
  launched: { app, page },
}) => {
  await choose(app, 'article.new')
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const body = page.getByRole('textbox', { name: 'Body' })
  await headline.click()
  await page.keyboard.type('Ferry')
  await body.click()
  await page.keyboard.type('Returns')
  await choose(app, 'edit.undo')
  await expect(body).not.toContainText('Returns')
  await expect(headline).toHaveText('Ferry')
  await choose(app, 'edit.redo')
  await expect(body).toContainText('Returns')
  await headline.click()
  await choose(app, 'edit.undo')
  await expect(headline).not.toHaveText('Ferry')
  await expect(body).toContainText('Returns')
})

test('the menu’s keys work, and what does nothing here is grey', async ({
  launched: { app, page },
}) => {
  const isEnabled = (id: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, id)
  await choose(app, 'view.tags')
  await expect.poll(() => isEnabled('list.launch')).toBe(false)
  expect(await isEnabled('article.new')).toBe(true)
  await choose(app, 'view.homepage')
  await expect.poll(() => isEnabled('list.launch')).toBe(true)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeVisible()
})

import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

export const body = (page: Page): Locator => page.getByRole('textbox', { name: 'Body' })
export const headline = (page: Page): Locator => page.getByRole('textbox', { name: 'Headline' })
export const saveState = (page: Page): Locator => page.getByRole('status', { name: 'Save state' })

/** Begins an article and waits until it is on the disk. */
export async function beginArticle(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).first().click()
  await headline(page).fill(words)
  await body(page).click()
  await page.keyboard.type('Before. ')
  await expect(saveState(page)).toHaveText('Saved')
}

/** Notes every word the save state says from now on. */
export async function watchSaveState(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Reflect.set(window, 'saveStates', said)
    const note = (): void => {
      const words = document.querySelector('[role=status][aria-label="Save state"]')?.textContent
      if (words !== undefined && words !== said.at(-1)) said.push(words)
    }
    note()
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  return () => page.evaluate(() => Reflect.get(window, 'saveStates') as string[])
}

/** Has the system's save dialog answer at once; nothing dismisses it. */
export async function answerSaveDialog(app: ElectronApplication, path?: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' })
  }, path)
}

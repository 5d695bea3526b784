import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

import { openDesk } from '../../electron/store/open-desk.ts'
import type { Speller } from '../../electron/spelling/speller.ts'
import type { Article } from '../../shared/article/article.ts'
import { aDeskFolder } from './a-desk-folder.ts'
import { aSeededDesk } from './a-seeded-desk.ts'
import type { Look } from './lend-page.ts'
import { openRealPage, type RealPage } from './real-page.ts'

/** The editor in a real Chromium, one article at a time. */
export function editorStage(means: { readonly speller?: Speller } = {}) {
  let page: Page
  let close: RealPage['close']

  async function openAt(desk: string, look: Look = {}): Promise<void> {
    ;({ page, close } = await openRealPage({ desk, look, ...means }))
  }

  function field(name: string): Locator {
    return page.getByRole('textbox', { name, exact: true })
  }

  return {
    page: () => page,
    openAt,
    field,
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    /** Opens a new article at a new desk; answers the desk's folder. */
    openNew: async (look: Look = {}, language = 'en'): Promise<string> => {
      const desk = await aDeskFolder(language)
      await openAt(desk, look)
      await page.getByRole('button', { name: /New article/ }).click()
      await field('Headline').waitFor()
      return desk
    },
    openSeeded: async (headline: RegExp): Promise<string> => {
      const desk = await aSeededDesk()
      await openAt(desk, {})
      await page.getByRole('row', { name: headline }).dblclick()
      await field('Headline').waitFor()
      return desk
    },
    /** Presses keys, each when the browser has said where the one before it has put the caret; no hand is as fast. */
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.evaluate(untilCaretIsTold)
      }
    },
    write: async (body: string): Promise<void> => {
      await field('Body').click()
      await page.keyboard.type(body)
    },
    /** Pastes into what has the focus. */
    paste: (kinds: Readonly<Record<string, string>>): Promise<void> =>
      page.evaluate((given) => {
        const clipboardData = new DataTransfer()
        for (const [kind, words] of Object.entries(given)) clipboardData.setData(kind, words)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, kinds),
    /** Chooses a command as the native menu does. */
    choose: (command: string): Promise<void> =>
      page.evaluate(
        (id) =>
          (Reflect.get(window, 'tellPage') as (...told: unknown[]) => void)('command.chosen', {
            id,
          }),
        command,
      ),
    saved: async (): Promise<void> => {
      const state = page.getByRole('status', { name: 'Save state' })
      await expect.poll(() => state.innerText(), { timeout: 10_000 }).toBe('Saved')
    },
    /** Closes the desk as quitting does, and reads the articles that its folder holds. */
    onDisk: async (desk: string): Promise<readonly Article[]> => {
      await close()
      const store = await openDesk(desk)
      const articles = await Promise.all(
        [...store.heads()].map(({ guid }) => store.readArticle(guid)),
      )
      await store.close()
      return articles.filter((article) => article !== null)
    },
  }
}

/** Runs in the page: the browser tells of a caret in a task of its own, which comes before one that a frame sets. */
function untilCaretIsTold(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

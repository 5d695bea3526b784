import type { CDPSession, Page } from '@playwright/test'

import { rest } from './bench-app.ts'
import { pressKey } from './type-keys.ts'

/** Where something is looked for: the box has the focus, and `shows` selects what the results are. */
export type Finder = {
  readonly open: (page: Page) => Promise<void>
  readonly shows: string
}

// As somebody types who looks at what comes.
const paceMs = 120
// Where a letter changes nothing of what is shown, there is nothing to wait for.
const mostMs = 500
const words = ['oil', 'bank', 'trade', 'sugar', 'wheat']

/** Notes when the browser has the next key, and when another result than before is on the screen. */
async function armResults(page: Page, shows: string): Promise<() => Promise<number | null>> {
  await page.evaluate(
    ({ shows, mostMs }) => {
      const shown = (): string =>
        Array.from(document.querySelectorAll(shows), (one) => one.innerHTML).join('\n')
      const before = shown()
      const found = new Promise<number | null>((resolve) => {
        let pressedAt: number | null = null
        const watch = new MutationObserver(() => {
          if (pressedAt === null || shown() === before) return
          const began = pressedAt
          end()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        })
        const note = ({ timeStamp }: Event): void => void (pressedAt ??= timeStamp)
        const end = (): void => {
          watch.disconnect()
          clearTimeout(timer)
          removeEventListener('keydown', note, true)
        }
        const timer = setTimeout(() => {
          end()
          resolve(null)
        }, mostMs)
        addEventListener('keydown', note, true)
        watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      })
      Reflect.set(window, 'benchResults', found)
    },
    { shows, mostMs },
  )
  return () => page.evaluate(() => Reflect.get(window, 'benchResults') as Promise<number | null>)
}

/** Types words into a finder and answers how long after each key other results stood there. */
export async function keyToResults(
  page: Page,
  cdp: CDPSession,
  { open, shows }: Finder,
): Promise<readonly number[]> {
  const times: number[] = []
  for (const word of words) {
    await open(page)
    for (const letter of word) {
      const result = await armResults(page, shows)
      await pressKey(cdp, letter)
      const took = await result()
      if (took !== null) times.push(took)
      await rest(paceMs)
    }
  }
  if (times.length < words.length) throw new Error(`${shows} showed nothing new`)
  return times
}

/** The library's own search box. */
export const librarySearch: Finder = {
  open: async (page) => {
    await page.getByRole('button', { name: 'Articles' }).first().click()
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('')
    await page.locator('.library-row .library-headline').first().waitFor()
    await page.getByRole('searchbox', { name: 'Search articles' }).focus()
    await rest(400)
  },
  shows: '.library-row:nth-child(-n+8) .library-words',
}

/** The palette, which finds articles and commands. */
export const palette: Finder = {
  open: async (page) => {
    const dialog = page.locator('.palette')
    // Escape empties the field first.
    while (await dialog.isVisible()) {
      await page.keyboard.press('Escape')
      await rest(200)
    }
    await page.keyboard.press('ControlOrMeta+k')
    await page.locator('.palette-option').first().waitFor()
    await rest(400)
  },
  shows: '[data-key^="article:"]',
}

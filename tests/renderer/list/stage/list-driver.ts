import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

import type { Look } from '../../../support/lend-page.ts'
import { openStage } from './open-stage.ts'
import type { Stage, StageWish } from './wish.ts'

const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy']
const more = ['Juniper', 'Kapok', 'Larch', 'Maple']

/** Stories named after trees, Alder the newest, a minute apart. */
export const trees: StageWish['stories'] = [...names, ...more].map((headline, at) => ({
  guid: `story-${headline}`,
  headline,
  age: 5 + at,
}))

type Polled = ReturnType<typeof expect.poll>

// Several test files share the machine, so a moment may be long.
function eventually(look: () => unknown): Polled {
  return expect.poll(look, { timeout: 20_000 })
}

/** What was said last; nothing when an open dialog keeps it from being heard. */
function heard(): string | null {
  const voice = document.querySelector('.homepage > [role=status]')
  return voice?.closest('[inert], [aria-hidden=true]') === null ? voice.textContent : null
}

/** Hands and eyes for one test on the homepage screen. */
export async function listDriver(wish: Partial<StageWish> = {}, look?: Look) {
  const page: Page = await openStage({ stories: trees, ...wish }, look)
  const column = (name: string): Locator => page.getByRole('region', { name, exact: true })
  const row = (list: string, headline: string): Locator =>
    column(list).getByRole('listitem', { name: headline, exact: true })

  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement
      const column = element?.closest('[data-column]')?.getAttribute('aria-label') ?? ''
      const row = element?.querySelector('.row-headline')?.textContent
      return `${column}: ${row ?? element?.getAttribute('aria-label') ?? element?.tagName ?? ''}`
    })

  return {
    page,
    column,
    row,
    eventually,
    focused,
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    item: (name: string): Locator => page.getByRole('menuitem', { name }),
    field: (name: string): Locator => page.getByRole('textbox', { name, exact: true }),
    dialog: (name: string): Locator => page.getByRole('dialog', { name, exact: true }),
    shows: (list: string, headlines: readonly string[]): Promise<void> =>
      eventually(() => column(list).locator('.entry .row-headline').allTextContents()).toEqual(
        headlines,
      ),
    said: (words: string): Promise<void> => eventually(() => page.evaluate(heard)).toBe(words),
    focuses: (name: string): Promise<void> => eventually(focused).toBe(name),
    arranged: (list: 'hot' | 'latest') =>
      page.evaluate((list) => (Reflect.get(window, 'stage') as Stage).arranged(list), list),
    release: (guid: string, headline: string) =>
      page.evaluate(
        ([guid, headline]) => (Reflect.get(window, 'stage') as Stage).release(guid, headline),
        [guid, headline] as const,
      ),
    undo: () =>
      page.evaluate(() => (Reflect.get(window, 'stage') as Stage).runCommand('edit.undo')),
    /** Puts stories of the feed into HOT, in order. */
    fillHot: async (...headlines: readonly string[]) => {
      for (const [at, headline] of headlines.entries()) {
        await row('Feed', headline).focus()
        await page.keyboard.press('m')
        await page.getByRole('combobox', { name: 'List' }).selectOption('Hot news')
        await page.getByRole('combobox', { name: 'Position' }).selectOption(String(at + 1))
        await page.keyboard.press('Enter')
        await eventually(focused).toBe(`Hot news: ${headline}`)
      }
    },
  }
}

export type ListDriver = Awaited<ReturnType<typeof listDriver>>

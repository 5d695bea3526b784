import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'

import type { Look } from '../../../support/lend-page.ts'
import { openStage } from './open-stage.ts'
import type { Stage, StageWish } from './wish.ts'

const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy']
const more = ['Juniper', 'Kapok', 'Larch', 'Maple']
const listOf: Readonly<Record<string, string>> = { 'Hot news': 'hot', Latest: 'latest' }

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

  const heardNow = (): Promise<string | null> => page.evaluate(heard)
  const shown = (list: string): Promise<readonly string[]> =>
    column(list).getByRole('listitem').locator('.row-headline').allTextContents()
  /** Headlines of a list as main has them. */
  const listed = (list: string, which: 'draft' | 'live'): Promise<readonly string[]> =>
    page.evaluate(([list, which]) => (Reflect.get(window, 'stage') as Stage).listed(list, which), [
      list,
      which,
    ] as const)

  /** Places a story of the feed by keyboard. */
  async function place(headline: string, position = 1, list = 'Hot news'): Promise<void> {
    await row('Feed', headline).focus()
    await page.keyboard.press('m')
    await page.getByRole('combobox', { name: 'List' }).selectOption(list)
    await page.getByRole('combobox', { name: 'Position' }).selectOption(String(position))
    await page.keyboard.press('Enter')
    await eventually(focused).toBe(`${list}: ${headline}`)
  }

  return {
    page,
    column,
    row,
    eventually,
    focused,
    shown,
    listed,
    place,
    handle: (list: string, headline: string): Locator =>
      column(list).getByRole('button', { name: `Move ${headline}`, exact: true }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    item: (name: string): Locator => page.getByRole('menuitem', { name }),
    field: (name: string): Locator => page.getByRole('textbox', { name, exact: true }),
    dialog: (name: string): Locator => page.getByRole('dialog', { name, exact: true }),
    shows: (list: string, headlines: readonly string[]): Promise<void> =>
      eventually(() => shown(list)).toEqual(headlines),
    /** Waits until page and main say the same, and that. */
    holds: async (list: 'Hot news' | 'Latest', headlines: readonly string[]): Promise<void> => {
      await eventually(() => shown(list)).toEqual(headlines)
      await eventually(() => listed(listOf[list] ?? list, 'draft')).toEqual(headlines)
    },
    said: (words: string): Promise<void> => eventually(heardNow).toBe(words),
    saidOf: (words: string | RegExp): Promise<void> => eventually(heardNow).toMatch(words),
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
    fillHot: async (...headlines: readonly string[]): Promise<void> => {
      for (const [at, headline] of headlines.entries()) await place(headline, at + 1)
    },
    /** Drags with the mouse as a hand does, over a height of the target given as a part of it; holds on. */
    drag: async (from: Locator, to: Locator, part = 0.5): Promise<void> => {
      const start = await from.boundingBox()
      const end = await to.boundingBox()
      if (start === null || end === null) throw new Error('nothing to drag or nowhere to drop')
      const [x, y] = [start.x + Math.min(30, start.width / 2), start.y + start.height / 2]
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + 6, y + 6, { steps: 3 })
      await page.mouse.move(end.x + end.width / 2, end.y + end.height * part, { steps: 8 })
    },
  }
}

export type ListDriver = Awaited<ReturnType<typeof listDriver>>

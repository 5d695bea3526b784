import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { inspect } from '../../support/inspect.ts'
import { openStage } from './stage/open-stage.ts'
import type { Stage, StageWish } from './stage/wish.ts'

const stories: StageWish['stories'] = ['Alder', 'Birch', 'Cedar', 'Damson'].map((headline, at) => ({
  guid: `story-${headline}`,
  headline,
  age: 5 + at,
}))

let page: Page

function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 20_000 })
}

function history(): Locator {
  return page.getByRole('dialog', { name: 'History' })
}

function launches(): Locator {
  return history().getByRole('listbox', { name: 'Launches' })
}

async function past(list: string): Promise<readonly string[]> {
  const rows = history().getByRole('region', { name: list, exact: true }).locator('.past-headline')
  return rows.allTextContents()
}

function inMain(which: 'draft' | 'live') {
  return page.evaluate(
    (which) => (Reflect.get(window, 'stage') as Stage).listed('hot', which),
    which,
  )
}

/** Puts a story on top of HOT and launches it. */
async function launch(headline: string, launches: number): Promise<void> {
  const feed = page.getByRole('region', { name: 'Feed' })
  await feed.getByRole('listitem', { name: headline, exact: true }).focus()
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'Position' }).selectOption('1')
  await page.keyboard.press('Enter')
  await eventually(() => inMain('draft')).toContain(headline)
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  await page.getByRole('dialog', { name: 'Launch' }).waitFor()
  await page.keyboard.press('Enter')
  await eventually(() => inMain('live')).toHaveLength(launches)
  await eventually(() => page.getByRole('dialog').count()).toBe(0)
}

async function openHistory(): Promise<void> {
  await page.getByRole('button', { name: 'History' }).focus()
  await page.keyboard.press('Enter')
  await history().waitFor()
}

describe('history', { timeout: 90_000 }, () => {
  it('says what it is for while nothing has been launched', async () => {
    page = await openStage({ stories })
    await openHistory()
    await history().getByText('Nothing launched yet').waitFor()
  })

  it('goes through the homepage by the slide, the launches and a time, and compares', async () => {
    page = await openStage({ stories })
    await launch('Alder', 1)
    await launch('Birch', 2)
    await launch('Cedar', 3)
    await openHistory()
    await eventually(() => past('Hot news')).toEqual(['Cedar', 'Birch', 'Alder'])
    expect(await launches().getByRole('option').count()).toBe(3)

    const slide = history().getByRole('slider', { name: 'Moment' })
    await slide.focus()
    await page.keyboard.press('ArrowLeft')
    await eventually(() => past('Hot news')).toEqual(['Birch', 'Alder'])
    expect(await slide.getAttribute('aria-valuetext')).toContain('Launch by Olena: Hot news')
    await page.keyboard.press('Home')
    await eventually(() => past('Hot news')).toEqual(['Alder'])
    await launches().focus()
    await page.keyboard.press('ArrowUp')
    await eventually(() => past('Hot news')).toEqual(['Birch', 'Alder'])
    await launches().getByRole('option').first().click()
    await eventually(() => past('Hot news')).toEqual(['Cedar', 'Birch', 'Alder'])

    await history()
      .getByRole('combobox', { name: 'Compare with' })
      .selectOption('The launch before')
    await history().getByRole('list', { name: 'Hot news' }).getByText('Cedar').waitFor()
    expect(
      await history().getByRole('list', { name: 'Hot news' }).getByRole('listitem').count(),
    ).toBe(1)
    await history().getByRole('button', { name: 'Mark to compare' }).click()
    await launches().getByRole('option').last().click()
    await eventually(() =>
      history().getByRole('list', { name: 'Hot news' }).getByRole('listitem').count(),
    ).toBe(2)

    await history().getByRole('combobox', { name: 'Compare with' }).selectOption('Nothing')
    const time = history().getByRole('textbox', { name: 'Moment on the desk’s clock' })
    await time.fill('23:00 21.11.2026')
    await time.press('Enter')
    await eventually(() => past('Hot news')).toEqual([])
    await eventually(() => past('Latest')).toEqual(['Alder', 'Birch', 'Cedar', 'Damson'])
    await time.fill('later')
    await time.press('Enter')
    await history().getByText('Write a time as').waitFor()
  })

  it('brings a moment back as a draft, and one story as a copy, each undone by name', async () => {
    page = await openStage({ stories })
    await launch('Alder', 1)
    await launch('Birch', 2)
    await openHistory()
    await launches().getByRole('option').last().click()
    await eventually(() => past('Hot news')).toEqual(['Alder'])
    await history().getByRole('button', { name: 'Bring back as a draft' }).click()
    await eventually(() => inMain('draft')).toEqual(['Alder'])
    expect(await inMain('live')).toEqual(['Birch', 'Alder'])
    const undo = page.locator('.homepage-toolbar').getByRole('button', { name: 'Undo' })
    // A button that is only enabled under the pointer shows no words.
    await eventually(() => undo.isEnabled()).toBe(true)
    await undo.hover()
    await page.getByRole('tooltip').getByText('Undo: bring back Hot news from history').waitFor()
    await undo.click()
    await eventually(() => inMain('draft')).toEqual(['Birch', 'Alder'])

    await openHistory()
    const latest = history().getByRole('region', { name: 'Latest', exact: true })
    await latest.getByRole('button', { name: 'Copy Damson to a list' }).press('Enter')
    await page.getByRole('combobox', { name: 'List' }).selectOption('Hot news')
    await page.getByRole('combobox', { name: 'Position' }).selectOption('1')
    await page.keyboard.press('Enter')
    await eventually(() => inMain('draft')).toEqual(['Damson', 'Birch', 'Alder'])
  })

  it('of five thousand launches only those in sight exist', async () => {
    page = await openStage({ stories, launches: 5000 })
    await openHistory()
    await launches().getByRole('option').first().waitFor()
    expect(await launches().getByRole('option').count()).toBeLessThan(40)
    await launches().focus()
    await page.keyboard.press('End')
    await history().locator('[aria-posinset="5000"][aria-selected=true]').waitFor()
  })

  it('has nothing for axe to find', async () => {
    page = await openStage({ stories })
    await launch('Alder', 1)
    await openHistory()
    await launches().getByRole('option').first().waitFor()
    await eventually(() => past('Hot news')).toEqual(['Alder'])
    await inspect(page, 'history', { beside: 'iframe' })
  })
})

import type { Locator } from 'playwright'
import { describe, expect, it } from 'vitest'

import { inspect } from '../../support/inspect.ts'
import { type ListDriver, listDriver, trees } from './stage/list-driver.ts'

let desk: ListDriver

function history(): Locator {
  return desk.page.getByRole('dialog', { name: 'History' })
}

function launches(): Locator {
  return history().getByRole('listbox', { name: 'Launches' })
}

async function past(list: string): Promise<readonly string[]> {
  const rows = history().getByRole('region', { name: list, exact: true }).locator('.past-headline')
  return rows.allTextContents()
}

/** Puts a story on top of HOT and launches it. */
async function launch(headline: string, launches: number): Promise<void> {
  await desk.place(headline)
  await desk.button('Launch').click()
  await desk.dialog('Launch').waitFor()
  await desk.page.keyboard.press('Enter')
  await desk.eventually(() => desk.listed('hot', 'live')).toHaveLength(launches)
  await desk.eventually(() => desk.page.getByRole('dialog').count()).toBe(0)
}

async function openHistory(): Promise<void> {
  await desk.page.getByRole('button', { name: 'History' }).focus()
  await desk.page.keyboard.press('Enter')
  await history().waitFor()
}

describe('history', { timeout: 90_000 }, () => {
  it('says what it is for while nothing has been launched', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4) })
    await openHistory()
    await history().getByText('Nothing launched yet').waitFor()
  })

  it('goes through the homepage by the slide, the launches and a time, and compares', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4) })
    await launch('Alder', 1)
    await launch('Birch', 2)
    await launch('Cedar', 3)
    await openHistory()
    await desk.eventually(() => past('Hot news')).toEqual(['Cedar', 'Birch', 'Alder'])
    expect(await launches().getByRole('option').count()).toBe(3)

    const slide = history().getByRole('slider', { name: 'Moment' })
    await slide.focus()
    await desk.page.keyboard.press('ArrowLeft')
    await desk.eventually(() => past('Hot news')).toEqual(['Birch', 'Alder'])
    expect(await slide.getAttribute('aria-valuetext')).toContain('Launch by Olena: Hot news')
    await desk.page.keyboard.press('Home')
    await desk.eventually(() => past('Hot news')).toEqual(['Alder'])
    await launches().focus()
    await desk.page.keyboard.press('ArrowUp')
    await desk.eventually(() => past('Hot news')).toEqual(['Birch', 'Alder'])
    await launches().getByRole('option').first().click()
    await desk.eventually(() => past('Hot news')).toEqual(['Cedar', 'Birch', 'Alder'])

    await history()
      .getByRole('combobox', { name: 'Compare with' })
      .selectOption('The launch before')
    await history().getByRole('list', { name: 'Hot news' }).getByText('Cedar').waitFor()
    expect(
      await history().getByRole('list', { name: 'Hot news' }).getByRole('listitem').count(),
    ).toBe(1)
    await history().getByRole('button', { name: 'Mark to compare' }).click()
    await launches().getByRole('option').last().click()
    await desk
      .eventually(() =>
        history().getByRole('list', { name: 'Hot news' }).getByRole('listitem').count(),
      )
      .toBe(2)

    await history().getByRole('combobox', { name: 'Compare with' }).selectOption('Nothing')
    const time = history().getByRole('textbox', { name: 'Moment on the desk’s clock' })
    await time.fill('23:00 21.11.2026')
    await time.press('Enter')
    await desk.eventually(() => past('Hot news')).toEqual([])
    await desk.eventually(() => past('Latest')).toEqual(['Alder', 'Birch', 'Cedar', 'Damson'])
    await time.fill('later')
    await time.press('Enter')
    await history().getByText('Write a time as').waitFor()
  })

  it('brings a moment back as a draft, and one story as a copy, each undone by name', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4) })
    await launch('Alder', 1)
    await launch('Birch', 2)
    await openHistory()
    await launches().getByRole('option').last().click()
    await desk.eventually(() => past('Hot news')).toEqual(['Alder'])
    await history().getByRole('button', { name: 'Bring back as a draft' }).click()
    await desk.eventually(() => desk.listed('hot', 'draft')).toEqual(['Alder'])
    expect(await desk.listed('hot', 'live')).toEqual(['Birch', 'Alder'])
    const undo = desk.page.locator('.homepage-toolbar').getByRole('button', { name: 'Undo' })
    // A button that is only enabled under the pointer shows no words.
    await desk.eventually(() => undo.isEnabled()).toBe(true)
    await undo.hover()
    await desk.page
      .getByRole('tooltip')
      .getByText('Undo: bring back Hot news from history')
      .waitFor()
    await undo.click()
    await desk.eventually(() => desk.listed('hot', 'draft')).toEqual(['Birch', 'Alder'])

    await openHistory()
    const latest = history().getByRole('region', { name: 'Latest', exact: true })
    await latest.getByRole('button', { name: 'Copy Damson to a list' }).press('Enter')
    await desk.page.getByRole('combobox', { name: 'List' }).selectOption('Hot news')
    await desk.page.getByRole('combobox', { name: 'Position' }).selectOption('1')
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => desk.listed('hot', 'draft')).toEqual(['Damson', 'Birch', 'Alder'])
  })

  it('a story is dragged out of the past into the draft of a list, where it was and where it is', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4) })
    await launch('Alder', 1)
    await launch('Birch', 2)
    await openHistory()
    const latest = history().getByRole('region', { name: 'Latest', exact: true })
    const from = await latest.getByText('Damson', { exact: true }).boundingBox()
    if (from === null) throw new Error('nothing to drag')
    await desk.page.mouse.move(from.x + 10, from.y + 8)
    await desk.page.mouse.down()
    await desk.page.mouse.move(from.x + 20, from.y + 16, { steps: 4 })
    const now = desk.page.locator('.list-now').filter({ hasText: 'Hot news' })
    const first = now.locator('.list-now-row').first()
    await first.waitFor()
    const to = await first.boundingBox()
    if (to === null) throw new Error('nowhere to drop')
    await desk.page.mouse.move(to.x + 30, to.y + to.height - 4, { steps: 8 })
    await now.locator('.drop-line').waitFor()
    await desk.page.mouse.up()
    await desk.eventually(() => desk.listed('hot', 'draft')).toEqual(['Birch', 'Damson', 'Alder'])
    expect(await past('Latest')).toContain('Damson')
    await desk.eventually(() => now.count()).toBe(0)
    expect(await history().count()).toBe(1)
  })

  it('of five thousand launches only those in sight exist', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4), launches: 5000 })
    await openHistory()
    await launches().getByRole('option').first().waitFor()
    expect(await launches().getByRole('option').count()).toBeLessThan(40)
    await launches().focus()
    await desk.page.keyboard.press('End')
    await history().locator('[aria-posinset="5000"][aria-selected=true]').waitFor()
  })

  it('has nothing for axe to find', async () => {
    desk = await listDriver({ stories: trees.slice(0, 4) })
    await launch('Alder', 1)
    await openHistory()
    await launches().getByRole('option').first().waitFor()
    await desk.eventually(() => past('Hot news')).toEqual(['Alder'])
    await inspect(desk.page, 'history', { beside: 'iframe' })
  })
})

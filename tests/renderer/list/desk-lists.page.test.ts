import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { inspect } from '../../support/inspect.ts'
import { openStage } from './stage/open-stage.ts'

const names = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel']
const stories = names.map((headline, at) => ({ guid: `story-${headline}`, headline, age: 5 + at }))

let page: Page

function column(name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

function row(list: string, headline: string): Locator {
  return column(list).getByRole('listitem', { name: headline, exact: true })
}

async function shown(list: string): Promise<readonly string[]> {
  return column(list).getByRole('listitem').locator('.row-headline').allTextContents()
}

function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 20_000 })
}

async function said(): Promise<string | null> {
  return page.getByRole('status').textContent()
}

async function move(headline: string, list: string): Promise<void> {
  await row('Feed', headline).focus()
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'List' }).selectOption({ label: list })
  await page.keyboard.press('Enter')
  await eventually(() => shown(list)).toContain(headline)
}

async function drag(from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to drag or nowhere to drop')
  await page.mouse.move(start.x + 30, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + 38, start.y + start.height / 2 + 6, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 })
}

/** Opens a list's menu by keyboard and takes an item. */
async function choose(list: string, item: string): Promise<void> {
  await column(list)
    .getByRole('button', { name: `Options for ${list}` })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: item }).press('Enter')
}

async function makeList(title: string): Promise<void> {
  await page.getByRole('button', { name: 'Lists', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'New list…' }).press('Enter')
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Most stories' }).fill('2')
  await page.keyboard.press('Enter')
  await column(title).waitFor()
}

describe('the lists of a desk', { timeout: 90_000 }, () => {
  it('a list is made by keyboard, filled, closed with Undo, and opened again as it was', async () => {
    page = await openStage({ stories })
    await makeList('Фронт')
    expect(await said()).toContain('List made: Фронт.')
    await move('Cedar', 'Фронт')
    await choose('Фронт', 'Close the list')
    await column('Фронт').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Lists', exact: true }).press('Enter')
    await page.getByRole('menuitem', { name: 'Open Фронт again' }).press('Enter')
    await eventually(() => shown('Фронт')).toEqual(['Cedar'])
  })

  it('what a full list lets go of lies on the tray, and goes back from there by drag', async () => {
    page = await openStage({ stories })
    await makeList('Front')
    for (const story of ['Alder', 'Birch', 'Cedar']) await move(story, 'Front')
    await eventually(() => shown('Tray')).toHaveLength(1)
    expect(await said()).toMatch(/fell off Front and lies on the tray/)
    const [fallen = ''] = await shown('Tray')
    await drag(row('Tray', fallen), column('Hot news'))
    await page.mouse.up()
    await eventually(() => shown('Hot news')).toEqual([fallen])
    await eventually(() => shown('Tray')).toEqual([])
  })

  it('a drag with Ctrl copies from list to list, and without it moves', async () => {
    page = await openStage({ stories })
    await move('Cedar', 'Hot news')
    await page.keyboard.down('Control')
    await drag(row('Hot news', 'Cedar'), column('Tray'))
    await page.mouse.up()
    await page.keyboard.up('Control')
    await eventually(() => shown('Tray')).toEqual(['Cedar'])
    expect(await shown('Hot news')).toEqual(['Cedar'])
    expect(await said()).toContain('Copied to Tray, 1 of 1: Cedar.')
  })

  it('a list folded up opens when a dragged story rests on it, and takes the drop', async () => {
    page = await openStage({ stories })
    await choose('Hot news', 'Fold up')
    await column('Hot news').getByRole('button', { name: 'Hot news' }).waitFor()
    await drag(row('Feed', 'Elm'), column('Hot news'))
    await column('Hot news').getByRole('heading', { name: 'Hot news' }).waitFor()
    await drag(row('Feed', 'Elm'), column('Hot news'))
    await page.mouse.up()
    await eventually(() => shown('Hot news')).toEqual(['Elm'])
  })

  it('the feed shows what a saved search finds', async () => {
    page = await openStage({ stories })
    await page.getByRole('combobox', { name: 'Saved search' }).selectOption('Trees with an L')
    await eventually(() => shown('Feed')).toEqual(['Alder', 'Elm', 'Hazel'])
  })

  it('settings that cannot be are marked, and change nothing', async () => {
    page = await openStage({ stories })
    await choose('Latest', 'List settings…')
    await page.getByRole('textbox', { name: 'Which stories flow in' }).fill('ferry')
    await page.getByText('“ferry” cannot fill a list.').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.getByRole('textbox', { name: 'Which stories flow in' }).fill('')
    await page.getByRole('textbox', { name: 'Shown on phones' }).fill('3')
    await page.getByRole('button', { name: 'Save' }).click()
    await column('Latest').getByText('phones end here').waitFor()
  })

  it('has nothing for axe to find', async () => {
    page = await openStage({ stories })
    await makeList('Front')
    await move('Cedar', 'Front')
    await choose('Latest', 'Fold up')
    await choose('Front', 'List settings…')
    for (const within of ['.homepage', '[role=dialog]']) {
      await inspect(page, 'desk-lists', { within, beside: 'iframe' })
    }
  })
})

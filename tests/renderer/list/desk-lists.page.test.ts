import { describe, expect, it } from 'vitest'

import { inspect } from '../../support/inspect.ts'
import { type ListDriver, listDriver, trees } from './stage/list-driver.ts'

let desk: ListDriver

/** Opens a list's menu by keyboard and takes an item. */
async function choose(list: string, item: string): Promise<void> {
  await desk
    .column(list)
    .getByRole('button', { name: `Options for ${list}` })
    .focus()
  await desk.page.keyboard.press('Enter')
  await desk.page.getByRole('menuitem', { name: item }).press('Enter')
}

async function makeList(title: string): Promise<void> {
  await desk.page.getByRole('button', { name: 'Lists', exact: true }).focus()
  await desk.page.keyboard.press('Enter')
  await desk.page.getByRole('menuitem', { name: 'New list…' }).press('Enter')
  await desk.page.getByRole('textbox', { name: 'Title' }).fill(title)
  await desk.page.getByRole('textbox', { name: 'Most stories' }).fill('2')
  await desk.page.keyboard.press('Enter')
  await desk.column(title).waitFor()
}

describe('the lists of a desk', { timeout: 90_000 }, () => {
  it('a list is made by keyboard, filled, closed with Undo, and opened again as it was', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await makeList('Фронт')
    await desk.saidOf('List made: Фронт.')
    await desk.place('Cedar', 1, 'Фронт')
    await choose('Фронт', 'Close the list')
    await desk.column('Фронт').waitFor({ state: 'detached' })
    await desk.page.getByRole('button', { name: 'Lists', exact: true }).press('Enter')
    await desk.page.getByRole('menuitem', { name: 'Open Фронт again' }).press('Enter')
    await desk.shows('Фронт', ['Cedar'])
  })

  it('what a full list lets go of lies on the tray, and goes back from there by drag', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await makeList('Front')
    for (const story of ['Alder', 'Birch', 'Cedar']) await desk.place(story, 1, 'Front')
    await desk.eventually(() => desk.shown('Tray')).toHaveLength(1)
    await desk.saidOf(/fell off Front and lies on the tray/)
    const [fallen = ''] = await desk.shown('Tray')
    await desk.drag(desk.row('Tray', fallen), desk.column('Hot news'))
    await desk.page.mouse.up()
    await desk.shows('Hot news', [fallen])
    await desk.shows('Tray', [])
  })

  it('a drag with Ctrl copies from list to list, and without it moves', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await desk.place('Cedar', 1, 'Hot news')
    await desk.page.keyboard.down('Control')
    await desk.drag(desk.row('Hot news', 'Cedar'), desk.column('Tray'))
    await desk.page.mouse.up()
    await desk.page.keyboard.up('Control')
    await desk.shows('Tray', ['Cedar'])
    expect(await desk.shown('Hot news')).toEqual(['Cedar'])
    await desk.saidOf('Copied to Tray, 1 of 1: Cedar.')
  })

  it('a list folded up opens when a dragged story rests on it, and takes the drop', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await choose('Hot news', 'Fold up')
    await desk.column('Hot news').getByRole('button', { name: 'Hot news' }).waitFor()
    await desk.drag(desk.row('Feed', 'Elm'), desk.column('Hot news'))
    await desk.column('Hot news').getByRole('heading', { name: 'Hot news' }).waitFor()
    await desk.drag(desk.row('Feed', 'Elm'), desk.column('Hot news'))
    await desk.page.mouse.up()
    await desk.shows('Hot news', ['Elm'])
  })

  it('the feed shows what a saved search finds', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await desk.page.getByRole('combobox', { name: 'Saved search' }).selectOption('Trees with an L')
    await desk.shows('Feed', ['Alder', 'Elm', 'Hazel'])
  })

  it('settings that cannot be are marked, and change nothing', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await choose('Latest', 'List settings…')
    await desk.page.getByRole('textbox', { name: 'Which stories flow in' }).fill('ferry')
    await desk.page.getByText('“ferry” cannot fill a list.').waitFor()
    await desk.page.getByRole('button', { name: 'Save' }).click()
    expect(await desk.page.getByRole('dialog').count()).toBe(1)
    await desk.page.getByRole('textbox', { name: 'Which stories flow in' }).fill('')
    await desk.page.getByRole('textbox', { name: 'Shown on phones' }).fill('3')
    await desk.page.getByRole('button', { name: 'Save' }).click()
    await desk.column('Latest').getByText('phones end here').waitFor()
  })

  it('has nothing for axe to find', async () => {
    desk = await listDriver({ stories: trees.slice(0, 8) })
    await makeList('Front')
    await desk.place('Cedar', 1, 'Front')
    await choose('Latest', 'Fold up')
    await choose('Front', 'List settings…')
    for (const within of ['.homepage', '[role=dialog]']) {
      await inspect(desk.page, 'desk-lists', { within, beside: 'iframe' })
    }
  })
})

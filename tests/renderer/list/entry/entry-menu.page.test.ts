import { describe, expect, it } from 'vitest'

import { type ListDriver, listDriver } from '../stage/list-driver.ts'

let desk: ListDriver

const labels = () => desk.page.getByRole('menuitem').locator('.menu-item-label').allTextContents()

describe('what is done with one entry', { timeout: 90_000 }, () => {
  describe('the menu', () => {
    it('by mouse: offers what a list by hand allows, and takes out', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch', 'Cedar')
      await desk.row('Hot news', 'Birch').click({ button: 'right' })
      expect(await labels()).toEqual([
        'Edit for this list…',
        'Move to…',
        'Copy to…',
        'Take out',
        'Open story',
      ])
      await desk.item('Take out').click()
      await desk.said('Taken out of Hot news: Birch.')
      await desk.shows('Hot news', ['Alder', 'Cedar'])
      await desk.focuses('Hot news: Cedar')
    })

    it('by its button: offers what a list by time allows, each with its key', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Birch').hover()
      await desk.button('More for Birch').click()
      expect(await labels()).toEqual([
        'Edit for this list…',
        'Move to…',
        'Copy to…',
        'Pin to this position',
        'Hold back…',
        'Boost…',
        'Hide',
        'Open story',
      ])
      const keys = await desk.page.getByRole('menuitem').locator('.keys').allTextContents()
      expect(keys).toEqual(['E', 'M', 'C', 'P', 'H', 'B', 'Delete', 'Enter'])
      await desk.item('Pin to this position').click()
      await desk.row('Latest', 'Birch').getByText('Pinned').waitFor()
      await desk.focuses('Latest: Birch')
    })

    it.each([1024, 1440])(
      'a story is taken out by one press on its row, %i wide, and nothing moves before',
      async (width) => {
        desk = await listDriver({}, { viewport: { width, height: 800 } })
        await desk.fillHot('Alder', 'Birch')
        const headline = desk.row('Hot news', 'Birch').locator('.row-headline')
        const before = await headline.boundingBox()
        await desk.row('Hot news', 'Birch').hover()
        const button = desk.button('Take out Birch')
        await desk
          .eventually(() =>
            button.evaluate((one) => getComputedStyle(one.parentElement ?? one).opacity),
          )
          .toBe('1')
        expect(await headline.boundingBox()).toEqual(before)
        await button.click()
        await desk.shows('Hot news', ['Alder'])
      },
    )

    it.each(['Shift+F10', 'ContextMenu'])('by keyboard, %s', async (key) => {
      desk = await listDriver()
      await desk.fillHot('Alder')
      await desk.page.keyboard.press(key)
      await desk.page.getByRole('menu', { name: 'More for Alder' }).waitFor()
      await desk.page.keyboard.press('Escape')
      await desk.focuses('Hot news: Alder')
      await desk.page.keyboard.press(key)
      await desk.item('Edit for this list…').waitFor()
      for (let step = 0; step < 3; step += 1) await desk.page.keyboard.press('ArrowDown')
      await desk.page.keyboard.press('Enter')
      await desk.said('Taken out of Hot news: Alder.')
      await desk.shows('Hot news', [])
      await desk.focuses('Hot news: Hot news')
    })

    it('by keyboard, opens the dialogs that stay open', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Birch').focus()
      for (const [item, title] of [
        ['Edit for this list…', 'Edit for Latest'],
        ['Boost…', 'Boost'],
        ['Copy to…', 'Copy to…'],
      ] as const) {
        await desk.page.keyboard.press('Shift+F10')
        await desk.item(item).press('Enter')
        await desk.dialog(title).waitFor()
        await desk.page.keyboard.press('Escape')
        await desk.focuses('Latest: Birch')
      }
    })

    it('on a read-only desk only opens the story', async () => {
      desk = await listDriver({ isReadOnly: true })
      await desk.row('Latest', 'Birch').focus()
      for (const key of ['e', 'c', 'h', 'b']) await desk.page.keyboard.press(key)
      expect(await desk.page.getByRole('dialog').count()).toBe(0)
      await desk.page.keyboard.press('Shift+F10')
      await desk.item('Open story').waitFor()
      expect(await desk.page.getByRole('menuitem', { disabled: false }).count()).toBe(1)
    })
  })

  describe('copying', () => {
    it('by keyboard: C asks where to, and leaves the story where it is', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch')
      await desk.page.keyboard.press('c')
      const dialog = desk.dialog('Copy to…')
      await dialog.waitFor()
      const lists = dialog.getByRole('combobox', { name: 'List' })
      expect(await lists.locator('option').allTextContents()).not.toContain('Hot news')
      await lists.selectOption('Latest')
      await desk.page.keyboard.press('Enter')
      await desk.said('Copied to Latest, 2 of 10: Birch.')
      await desk.shows('Hot news', ['Alder', 'Birch'])
      await desk.focuses('Latest: Birch')
    })

    it('by mouse: a box in “Move to…” keeps the story where it is, and ticked off moves it', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch')
      await desk.column('Hot news').getByRole('button', { name: 'Move Birch' }).click()
      await desk.dialog('Move to…').waitFor()
      const box = desk.page.getByText('Copy, keep it in Hot news too')
      await box.click()
      await desk.button('Copy').waitFor()
      await box.click()
      await box.click()
      await desk.page.getByRole('combobox', { name: 'List' }).selectOption('Tray')
      await desk.button('Copy').click()
      await desk.said('Copied to Tray, 1 of 1: Birch.')
      await desk.shows('Hot news', ['Alder', 'Birch'])
      // Asked again, it moves.
      await desk.row('Hot news', 'Birch').focus()
      await desk.page.keyboard.press('m')
      await desk.page.getByRole('combobox', { name: 'List' }).selectOption('Tray')
      await desk.button('Move').click()
      await desk.shows('Hot news', ['Alder'])
    })
  })

  describe('holding back', () => {
    it('by keyboard: until a time, and let in again from the fold, the focus with it', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Birch').focus()
      await desk.page.keyboard.press('h')
      await desk.dialog('Hold back').waitFor()
      await desk.page.keyboard.press('Tab')
      await desk.page.keyboard.press('Control+a')
      await desk.page.keyboard.type('09:00 01.01.2020')
      await desk.page.getByText('That time has passed.').waitFor()
      await desk.page.keyboard.press('Control+a')
      await desk.page.keyboard.type('09:00 01.01.2040')
      await desk.page.keyboard.press('Enter')
      await desk.said('Held back from Latest until 09:00 01.01.2040: Birch.')
      await desk.focuses('Latest: Cedar')
      await desk.eventually(() => desk.row('Latest', 'Birch').count()).toBe(0)

      const fold = desk.button('Hidden and held back (1)')
      await fold.press('Enter')
      await desk.column('Latest').getByText('Held back until 09:00 01.01.2040').waitFor()
      await desk.page.keyboard.press('Tab')
      await desk.focuses('Latest: Let in Birch')
      await desk.page.keyboard.press('Enter')
      await desk.said('Let into Latest, 2 of 10: Birch.')
      await desk.focuses('Latest: Birch')
      await desk.eventually(() => fold.count()).toBe(0)
    })

    it('by mouse: until someone lets it in, and one undo takes it back', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Birch').click({ button: 'right' })
      await desk.item('Hold back…').click()
      await desk.page.getByText('Someone lets it in').click()
      await desk.dialog('Hold back').getByRole('button', { name: 'Hold back' }).click()
      await desk.said('Held back from Latest until someone lets it in: Birch.')
      expect((await desk.arranged('latest')).heldBack).toEqual([
        { article: 'story-Birch', until: null },
      ])
      await desk.undo()
      await desk.row('Latest', 'Birch').waitFor()
      await desk.said('Undone: hold “Birch” back from Latest.')
    })

    it('hidden stories stand in the fold, the last one first, and are let in from there by mouse', async () => {
      desk = await listDriver()
      for (const headline of ['Alder', 'Birch']) {
        await desk.row('Latest', headline).focus()
        await desk.page.keyboard.press('Delete')
        await desk.said(`Hidden from Latest: ${headline}.`)
      }
      await desk.button('Hidden and held back (2)').click()
      const rows = desk.column('Latest').locator('.kept-out-headline')
      expect(await rows.allTextContents()).toEqual(['Birch', 'Alder'])
      await desk.button('Let in Birch').click()
      await desk.said('Let into Latest, 1 of 10: Birch.')
      await desk.focuses('Latest: Birch')
      await desk.button('Hidden and held back (1)').waitFor()
    })
  })

  describe('boosting', () => {
    it('by keyboard: an arrow and Enter, said with the new position; L takes it back', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Elm').focus()
      await desk.page.keyboard.press('b')
      const dialog = desk.dialog('Boost')
      await dialog.getByText('Then it stands at 1 of 10.').waitFor()
      await desk.page.keyboard.press('ArrowDown')
      await desk.page.keyboard.press('Enter')
      await desk.said('Boosted in Latest by 1 hour, 1 of 10: Elm.')
      await desk.focuses('Latest: Elm')
      await desk.row('Latest', 'Elm').getByTitle('Boosted by 1 hour').waitFor()
      await desk.page.keyboard.press('l')
      await desk.said('Stands in Latest by its time again: Elm.')
      expect((await desk.arranged('latest')).boosts).toEqual([])
    })

    it('by mouse: minutes of its own, refused while they are no number, and taken back from the menu', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Cedar').click({ button: 'right' })
      await desk.item('Boost…').click()
      await desk.page.getByText('Other', { exact: true }).click()
      await desk.field('Minutes').fill('soon')
      await desk.page.getByText('Write a number of minutes').waitFor()
      const go = desk.dialog('Boost').getByRole('button', { name: 'Boost' })
      expect(await go.isDisabled()).toBe(true)
      await desk.field('Minutes').fill('1')
      await desk.dialog('Boost').getByText('Then it stands at 2 of 10.').waitFor()
      await go.click()
      await desk.said('Boosted in Latest by 1 minute, 2 of 10: Cedar.')
      await desk.row('Latest', 'Cedar').click({ button: 'right' })
      await desk.item('Let flow by its time').click()
      await desk.said('Stands in Latest by its time again: Cedar.')
    })
  })

  it('letters mean the same keys where the keyboard writes Ukrainian', async () => {
    desk = await listDriver()
    await desk.row('Latest', 'Birch').focus()
    await desk.page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'и', code: 'KeyB', bubbles: true, cancelable: true }),
      ),
    )
    await desk.dialog('Boost').waitFor()
  })
})

import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { type ListDriver, listDriver } from './stage/list-driver.ts'
import type { Stage } from './stage/wish.ts'

let desk: ListDriver

/** The names of all buttons that assistive technology is given, as the browser itself says. */
async function buttonsHeard(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'button')
    .map(({ name }) => String(name?.value ?? ''))
}

/** Takes an item of a list's own menu. */
async function choose(list: string, item: string): Promise<void> {
  await desk
    .column(list)
    .getByRole('button', { name: `Options for ${list}` })
    .press('Enter')
  await desk.item(item).press('Enter')
}

async function makeList(title: string): Promise<void> {
  await desk.button('Lists').press('Enter')
  await desk.item('New list…').press('Enter')
  await desk.field('Title').fill(title)
  await desk.page.keyboard.press('Enter')
  await desk.column(title).waitFor()
}

const toolbar = (name: string) =>
  desk.page.locator('.homepage-toolbar').getByRole('button', { name, exact: true })

const refuseNext = (call: string) =>
  desk.page.evaluate((call) => (Reflect.get(window, 'stage') as Stage).refuseNext(call), call)

/** Puts a story on top of HOT, as somebody else at the desk may. */
const placeElsewhere = (guid: string) =>
  desk.page.evaluate(async (guid) => {
    await (Reflect.get(window, 'stage') as Stage).placeElsewhere(guid, 'hot', 0)
  }, guid)

describe('focus, dialogs and undo on the homepage', { timeout: 90_000 }, () => {
  describe('the focus', () => {
    it('comes to a row of the feed however long that takes to be fetched', async () => {
      const stories = Array.from({ length: 2000 }, (_, at) => ({
        guid: `story-${at}`,
        headline: `Story ${at}`,
        age: at,
      }))
      desk = await listDriver({ stories, pause: 2500 })
      await desk.row('Feed', 'Story 0').press('End')
      await desk.focuses('Feed: Story 1999')
    })

    it('is not pulled to a row that comes later than somebody has gone on', async () => {
      desk = await listDriver({ pause: 300 })
      await refuseNext('list.place')
      await desk.row('Feed', 'Cedar').focus()
      await desk.page.keyboard.press('Alt+ArrowRight')
      await desk.page.getByText('The disk is full.').waitFor()
      await desk.row('Feed', 'Alder').focus()
      await placeElsewhere('story-Cedar')
      await desk.shows('Hot news', ['Cedar'])
      expect(await desk.focused()).toBe('Feed: Alder')
    })

    it('stays in a list whose boosted story is still too old to stand in it', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Juniper').focus()
      // Three newer ones push it out before the dialog is answered.
      await desk.page.keyboard.press('b')
      await desk.dialog('Boost').waitFor()
      for (const name of ['Oak', 'Pine', 'Rowan']) await desk.release(`story-${name}`, name)
      await desk.row('Latest', 'Juniper').waitFor({ state: 'detached' })
      await desk.dialog('Boost').getByText('Other', { exact: true }).click()
      await desk.field('Minutes').fill('1')
      await desk.page.keyboard.press('Enter')
      await desk.said('Boosted in Latest by 1 minute, and still too old: Juniper.')
      await desk.eventually(desk.focused).toMatch(/^Latest: /)
    })
  })

  describe('an open dialog', () => {
    it('is all that assistive technology is given, but for what is said meanwhile', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder')
      expect(await buttonsHeard(desk.page)).toContain('History')
      await desk.button('Launch').click()
      await desk.dialog('Launch').waitFor()
      // The kit has a way out of its own for those who cannot see the cross.
      const inDialog = ['Dismiss', 'Close', 'Go live at a time…', 'Cancel', 'Launch']
      await desk.eventually(() => buttonsHeard(desk.page)).toEqual(inDialog)
      // What somebody does meanwhile is told in spite of it.
      await placeElsewhere('story-Cedar')
      await desk.said('The lists have changed while you looked. What is new is marked.')
    })

    it('leaves a refusal to be heard and waved away, and stays open', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder')
      await refuseNext('list.launch')
      await desk.button('Launch').click()
      await desk.dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).click()
      await desk.page.getByText('The disk is full.').waitFor()
      const dismiss = desk.page
        .getByRole('region', { name: 'Notifications' })
        .getByRole('button', { name: 'Dismiss' })
      await desk.eventually(() => buttonsHeard(desk.page)).toHaveLength(6)
      await dismiss.click()
      await desk.page.getByText('The disk is full.').waitFor({ state: 'detached' })
      expect(await desk.dialog('Launch').count()).toBe(1)
    })
  })

  describe('undo', () => {
    it('takes back the making, the changing and the closing of a list, and redo does each again', async () => {
      desk = await listDriver()
      await makeList('Front')
      await toolbar('Undo').click()
      await desk.said('Undone: make the list Front.')
      await desk.column('Front').waitFor({ state: 'detached' })
      await toolbar('Redo').click()
      await desk.column('Front').waitFor()

      await choose('Front', 'List settings…')
      await desk.field('Title').fill('First')
      await desk.button('Save').click()
      await desk.column('First').waitFor()
      await toolbar('Undo').click()
      await desk.column('Front').waitFor()
      await toolbar('Redo').click()
      await desk.column('First').waitFor()

      await choose('First', 'Close the list')
      await desk.column('First').waitFor({ state: 'detached' })
      const toast = desk.page.getByRole('region', { name: 'Notifications' })
      await toast.getByRole('button', { name: 'Undo' }).click()
      await desk.said('Undone: close First.')
      await desk.column('First').waitFor()
      await toolbar('Redo').click()
      await desk.column('First').waitFor({ state: 'detached' })
    })

    it('takes back a time that was set for a launch, and redo sets it again', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder')
      await desk.button('Launch').click()
      await desk.button('Go live at a time…').click()
      await desk.field('Time').fill('18:00 01.01.2099')
      await desk.page.keyboard.press('Enter')
      const mark = desk.column('Hot news').getByText(/18:00 1 Jan 2099/)
      await mark.waitFor()
      await toolbar('Undo').click()
      await mark.waitFor({ state: 'detached' })
      await toolbar('Redo').click()
      await mark.waitFor()
    })

    it('offered for a closed list means that list, not what was done since', async () => {
      desk = await listDriver({ pause: 600 })
      await makeList('Front')
      await choose('Front', 'Close the list')
      const undo = desk.page
        .getByRole('region', { name: 'Notifications' })
        .getByRole('button', { name: 'Undo' })
      await undo.waitFor()
      // Before main has answered the one, the other is on its way.
      await desk.row('Feed', 'Cedar').focus()
      await desk.page.keyboard.press('Alt+ArrowRight')
      await undo.click()
      await desk.page.getByText(/^Not undone: since then somebody did “move “Cedar”/).waitFor()
      await desk.shows('Hot news', ['Cedar'])
    })
  })
})

import { describe, expect, it } from 'vitest'

import type { State } from '../../../shared/article/state.ts'
import { inspect } from '../../support/inspect.ts'
import { type ListDriver, listDriver, trees } from './stage/list-driver.ts'
import type { Stage } from './stage/wish.ts'

let desk: ListDriver

function live(list: 'hot' | 'latest' = 'hot') {
  return desk.listed(list, 'live')
}

async function become(headline: string, state: State): Promise<void> {
  await desk.page.evaluate(
    ([guid, state]) => (Reflect.get(window, 'stage') as Stage).become(guid, state),
    [`story-${headline}`, state] as const,
  )
}

async function holdQuietly(guid: string): Promise<void> {
  await desk.page.evaluate(
    (guid) => (Reflect.get(window, 'stage') as Stage).holdQuietly(guid),
    guid,
  )
}

async function lines(list: string): Promise<readonly string[]> {
  const found = desk.dialog('Launch').getByRole('list', { name: list }).getByRole('listitem')
  const texts = await found.allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim())
}

async function focused(): Promise<string> {
  return desk.page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  )
}

describe('launching', { timeout: 90_000 }, () => {
  it('shows what readers will see change, whose it is, and goes live at Enter', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Birch', 2)
    await desk.place('Cedar', 3)
    await desk.button('Launch').focus()
    await desk.page.keyboard.press('Enter')
    await desk.dialog('Launch').waitFor()
    await desk.eventually(focused).toBe('Launch')
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => live()).toEqual(['Alder', 'Birch', 'Cedar'])

    await desk.row('Hot news', 'Alder').focus()
    await desk.page.keyboard.press('Alt+ArrowDown')
    await desk.row('Hot news', 'Cedar').focus()
    await desk.page.keyboard.press('Delete')
    await desk.place('Elm', 3)
    await desk.button('Launch').click()
    await desk
      .eventually(() => lines('Hot news'))
      .toEqual([
        expect.stringMatching(/^Birch moved from 2 to 1$|^Alder moved from 1 to 2$/),
        'Elm added at 3',
        'Cedar dropped from 3',
      ])
    expect(await desk.dialog('Launch').textContent()).toContain('Draft by Olena, last changed')
    await desk.page.keyboard.press('Escape')
    expect(await live()).toEqual(['Alder', 'Birch', 'Cedar'])
    await desk.button('Launch').click()
    await desk.dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).click()
    await desk.eventually(() => live()).toEqual(['Birch', 'Alder', 'Elm'])
    await desk.saidOf('Launched: Hot news.')
    await desk
      .eventually(() => desk.page.evaluate(() => document.activeElement?.tagName))
      .not.toBe('BODY')
  })

  it('of several drafts only those that are chosen go live', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Fir', 1, 'Latest')
    await desk.button('Launch').click()
    await desk.dialog('Launch').getByRole('checkbox', { name: 'Hot news' }).focus()
    await desk.page.keyboard.press('Space')
    await desk.dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).click()
    await desk
      .eventually(() => live('latest'))
      .toEqual(['Fir', 'Alder', 'Birch', 'Cedar', 'Damson', 'Elm'])
    expect(await live()).toEqual([])
    expect(await desk.button('Launch').isDisabled()).toBe(false)
  })

  it('one list is launched alone from its own menu', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Fir', 1, 'Latest')
    await desk.button('Options for Hot news').focus()
    await desk.page.keyboard.press('Enter')
    await desk.page.getByRole('menuitem', { name: 'Launch…' }).press('Enter')
    await desk.dialog('Launch Hot news').getByText('added at 1').waitFor()
    await desk.eventually(focused).toBe('Launch')
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => live()).toEqual(['Alder'])
    expect((await live('latest'))[0]).toBe('Alder')
  })

  it('what somebody changes meanwhile is shown and marked as new', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Birch', 2)
    await desk.button('Launch').click()
    await desk.dialog('Launch').waitFor()
    await desk.page.evaluate(() =>
      (Reflect.get(window, 'stage') as Stage).placeElsewhere('story-Cedar', 'hot', 2),
    )
    await desk.dialog('Launch').getByText('The lists have changed while you looked').waitFor()
    await desk
      .eventually(() => lines('Hot news'))
      .toEqual(['Alder added at 1', 'Birch added at 2', 'Cedar New added at 3'])
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => live()).toEqual(['Alder', 'Birch', 'Cedar'])
  })

  it('what may not go live is named with its reason, and taken out on the spot by keyboard', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Birch', 2)
    await holdQuietly('story-Alder')
    await desk.button('Launch').click()
    await desk.dialog('Launch').getByText('One story keeps Hot news from going live:').waitFor()
    await desk.dialog('Launch').getByText('on hold').waitFor()
    expect(
      await desk.dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).isDisabled(),
    ).toBe(true)
    await desk.eventually(focused).toBe('Take out Alder')
    await desk.page.keyboard.press('Enter')
    await desk.saidOf('Taken out of Hot news: Alder.')
    await desk.eventually(focused).toBe('Launch')
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => live()).toEqual(['Birch'])
  })

  it('discarding shows what it throws away, and is undone from its toast', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.button('Discard draft').click()
    const asked = desk.dialog('Discard draft')
    await asked.getByText('Alder').waitFor()
    await desk.page.keyboard.press('Escape')
    expect(await desk.row('Hot news', 'Alder').count()).toBe(1)
    await desk.button('Discard draft').focus()
    await desk.page.keyboard.press('Enter')
    await asked.waitFor()
    await desk.eventually(focused).toBe('Discard draft')
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => desk.row('Hot news', 'Alder').count()).toBe(0)
    await desk.saidOf('Draft discarded: Hot news.')
    await desk.page
      .getByRole('region', { name: 'Notifications' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await desk.row('Hot news', 'Alder').waitFor()
  })

  it('a launch is set for a time on the desk’s clock, shown in the header and taken back', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.button('Launch').click()
    await desk.dialog('Launch').getByRole('button', { name: 'Go live at a time…' }).click()
    const time = desk.dialog('Launch').getByRole('textbox', { name: 'Time' })
    await time.fill('25:00 01.01.2099')
    await desk.dialog('Launch').getByText('Write the time as').waitFor()
    await time.fill('18:00 01.01.2020')
    await desk.dialog('Launch').getByText('That time has passed.').waitFor()
    await time.fill('18:00 01.01.2099')
    await desk.page.keyboard.press('Enter')
    await desk.column('Hot news').getByText('At 18:00 1 Jan 2099, set by Olena').waitFor()
    await desk.saidOf('Hot news: goes live at 18:00 01.01.2099.')
    await desk.row('Hot news', 'Alder').focus()
    await desk.page.keyboard.press('Delete')
    await desk.column('Hot news').getByText('At 18:00').waitFor()
    await desk.button('Take back the time of Hot news').click()
    await desk.eventually(() => desk.column('Hot news').getByText('set by Olena').count()).toBe(0)
  })

  it('a story that is killed leaves the lists and the desk is told from where', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await become('Alder', 'killed')
    await desk.saidOf('left Hot news, Latest: it is killed.')
    await desk.page
      .getByRole('region', { name: 'Notifications' })
      .getByText('it is killed')
      .waitFor()
    await desk.eventually(() => desk.row('Hot news', 'Alder').count()).toBe(0)
  })

  it('has nothing for axe to find', async () => {
    desk = await listDriver({ stories: trees.slice(0, 6) })
    await desk.place('Alder')
    await desk.place('Fir', 1, 'Latest')
    await holdQuietly('story-Alder')
    await desk.button('Launch').click()
    await desk.dialog('Launch').getByRole('button', { name: 'Go live at a time…' }).click()
    await inspect(desk.page, 'launch', { beside: 'iframe' })
  })
})

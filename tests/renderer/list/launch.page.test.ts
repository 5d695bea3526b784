import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import type { State } from '../../../shared/article/state.ts'
import { inspect } from '../../support/inspect.ts'
import { openStage } from './stage/open-stage.ts'
import type { Stage, StageWish } from './stage/wish.ts'

const stories: StageWish['stories'] = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir'].map(
  (headline, at) => ({ guid: `story-${headline}`, headline, age: 5 + at }),
)

let page: Page

function column(name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

function row(list: string, headline: string): Locator {
  return column(list).getByRole('listitem', { name: headline, exact: true })
}

function dialog(name: string): Locator {
  return page.getByRole('dialog', { name, exact: true })
}

function button(name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 20_000 })
}

function live(list: 'hot' | 'latest' = 'hot') {
  return page.evaluate((list) => (Reflect.get(window, 'stage') as Stage).listed(list, 'live'), list)
}

async function become(headline: string, state: State): Promise<void> {
  await page.evaluate(
    ([guid, state]) => (Reflect.get(window, 'stage') as Stage).become(guid, state),
    [`story-${headline}`, state] as const,
  )
}

async function holdQuietly(guid: string): Promise<void> {
  await page.evaluate((guid) => (Reflect.get(window, 'stage') as Stage).holdQuietly(guid), guid)
}

async function expectSaid(words: string): Promise<void> {
  await eventually(() => page.getByRole('status').first().textContent()).toContain(words)
}

/** Places a story from the feed by keyboard: M, position, Enter. */
async function place(headline: string, position = 1, list = 'Hot news'): Promise<void> {
  await row('Feed', headline).focus()
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'List' }).selectOption(list)
  await page.getByRole('combobox', { name: 'Position' }).selectOption(String(position))
  await page.keyboard.press('Enter')
  await row(list, headline).waitFor()
  await eventually(() => page.getByRole('dialog').count()).toBe(0)
}

async function lines(list: string): Promise<readonly string[]> {
  const found = dialog('Launch').getByRole('list', { name: list }).getByRole('listitem')
  const texts = await found.allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim())
}

async function focused(): Promise<string> {
  return page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  )
}

describe('launching', { timeout: 90_000 }, () => {
  it('shows what readers will see change, whose it is, and goes live at Enter', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Birch', 2)
    await place('Cedar', 3)
    await button('Launch').focus()
    await page.keyboard.press('Enter')
    await dialog('Launch').waitFor()
    await eventually(focused).toBe('Launch')
    await page.keyboard.press('Enter')
    await eventually(() => live()).toEqual(['Alder', 'Birch', 'Cedar'])

    await row('Hot news', 'Alder').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await row('Hot news', 'Cedar').focus()
    await page.keyboard.press('Delete')
    await place('Elm', 3)
    await button('Launch').click()
    expect(await lines('Hot news')).toEqual([
      expect.stringMatching(/^Birch moved from 2 to 1$|^Alder moved from 1 to 2$/),
      'Elm added at 3',
      'Cedar dropped from 3',
    ])
    expect(await dialog('Launch').textContent()).toContain('Draft by Olena, last changed')
    await page.keyboard.press('Escape')
    expect(await live()).toEqual(['Alder', 'Birch', 'Cedar'])
    await button('Launch').click()
    await dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).click()
    await eventually(() => live()).toEqual(['Birch', 'Alder', 'Elm'])
    await expectSaid('Launched: Hot news.')
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  })

  it('of several drafts only those that are chosen go live', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Fir', 1, 'Latest')
    await button('Launch').click()
    await dialog('Launch').getByRole('checkbox', { name: 'Hot news' }).focus()
    await page.keyboard.press('Space')
    await dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).click()
    await eventually(() => live('latest')).toEqual([
      'Fir',
      'Alder',
      'Birch',
      'Cedar',
      'Damson',
      'Elm',
    ])
    expect(await live()).toEqual([])
    expect(await button('Launch').isDisabled()).toBe(false)
  })

  it('one list is launched alone from its own menu', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Fir', 1, 'Latest')
    await button('Options for Hot news').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Launch…' }).press('Enter')
    await dialog('Launch Hot news').getByText('added at 1').waitFor()
    await eventually(focused).toBe('Launch')
    await page.keyboard.press('Enter')
    await eventually(() => live()).toEqual(['Alder'])
    expect((await live('latest'))[0]).toBe('Alder')
  })

  it('what somebody changes meanwhile is shown and marked as new', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Birch', 2)
    await button('Launch').click()
    await dialog('Launch').waitFor()
    await page.evaluate(() =>
      (Reflect.get(window, 'stage') as Stage).placeElsewhere('story-Cedar', 'hot', 2),
    )
    await dialog('Launch').getByText('The lists have changed while you looked').waitFor()
    expect(await lines('Hot news')).toEqual([
      'Alder added at 1',
      'Birch added at 2',
      'Cedar New added at 3',
    ])
    await page.keyboard.press('Enter')
    await eventually(() => live()).toEqual(['Alder', 'Birch', 'Cedar'])
  })

  it('what may not go live is named with its reason, and taken out on the spot by keyboard', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Birch', 2)
    await holdQuietly('story-Alder')
    await button('Launch').click()
    await dialog('Launch').getByText('One story keeps Hot news from going live:').waitFor()
    await dialog('Launch').getByText('on hold').waitFor()
    expect(
      await dialog('Launch').getByRole('button', { name: 'Launch', exact: true }).isDisabled(),
    ).toBe(true)
    await eventually(focused).toBe('Take out Alder')
    await page.keyboard.press('Enter')
    await expectSaid('Taken out of Hot news: Alder.')
    await eventually(focused).toBe('Launch')
    await page.keyboard.press('Enter')
    await eventually(() => live()).toEqual(['Birch'])
  })

  it('discarding shows what it throws away, and is undone from its toast', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await button('Discard draft').click()
    const asked = dialog('Discard draft')
    await asked.getByText('Alder').waitFor()
    await page.keyboard.press('Escape')
    expect(await row('Hot news', 'Alder').count()).toBe(1)
    await button('Discard draft').focus()
    await page.keyboard.press('Enter')
    await asked.waitFor()
    await eventually(focused).toBe('Discard draft')
    await page.keyboard.press('Enter')
    await eventually(() => row('Hot news', 'Alder').count()).toBe(0)
    await expectSaid('Draft discarded: Hot news.')
    await page
      .getByRole('region', { name: 'Notifications' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await row('Hot news', 'Alder').waitFor()
  })

  it('a launch is set for a time on the desk’s clock, shown in the header and taken back', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await button('Launch').click()
    await dialog('Launch').getByRole('button', { name: 'Go live at a time…' }).click()
    const time = dialog('Launch').getByRole('textbox', { name: 'Time' })
    await time.fill('25:00 01.01.2099')
    await dialog('Launch').getByText('Write a time as').waitFor()
    await time.fill('18:00 01.01.2020')
    await dialog('Launch').getByText('That time has passed.').waitFor()
    await time.fill('18:00 01.01.2099')
    await page.keyboard.press('Enter')
    await column('Hot news').getByText('At 18:00 1 Jan 2099, set by Olena').waitFor()
    await expectSaid('Hot news: goes live at 18:00 01.01.2099.')
    await row('Hot news', 'Alder').focus()
    await page.keyboard.press('Delete')
    await column('Hot news').getByText('At 18:00').waitFor()
    await button('Take back the time of Hot news').click()
    await eventually(() => column('Hot news').getByText('set by Olena').count()).toBe(0)
  })

  it('a story that is killed leaves the lists and the desk is told from where', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await become('Alder', 'killed')
    await expectSaid('left Hot news, Latest: it is killed.')
    await page.getByRole('region', { name: 'Notifications' }).getByText('it is killed').waitFor()
    await eventually(() => row('Hot news', 'Alder').count()).toBe(0)
  })

  it('has nothing for axe to find', async () => {
    page = await openStage({ stories })
    await place('Alder')
    await place('Fir', 1, 'Latest')
    await holdQuietly('story-Alder')
    await button('Launch').click()
    await dialog('Launch').getByRole('button', { name: 'Go live at a time…' }).click()
    await inspect(page, 'launch', { beside: 'iframe' })
  })
})

import { describe, expect, it } from 'vitest'

import { type ListDriver, listDriver } from '../stage/list-driver.ts'

let desk: ListDriver

async function edit(list: string, headline: string): Promise<void> {
  await desk.row(list, headline).focus()
  await desk.page.keyboard.press('e')
  await desk.dialog(`Edit for ${list}`).waitFor()
}

const linked = () => desk.dialog('Edit for Hot news').locator('.link-headline').allTextContents()

describe('“Edit for this list”', { timeout: 90_000 }, () => {
  it('by keyboard: gives an entry words of its own, said and undone by name', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder', 'Birch')
    await edit('Hot news', 'Birch')
    expect(await desk.focused()).toContain('TEXTAREA')
    expect(await desk.field('Headline').getAttribute('placeholder')).toBe('Birch')
    await desk.page.keyboard.type('Birches burn')
    await desk.page.keyboard.press('Tab')
    await desk.page.keyboard.type('Forest fires')
    await desk.page.keyboard.press('Enter')
    await desk.said('Changed in Hot news, 2 of 2: Birches burn.')
    await desk.shows('Hot news', ['Alder', 'Birches burn'])
    await desk.row('Hot news', 'Birches burn').getByText('Forest fires').waitFor()
    await desk.row('Hot news', 'Birches burn').getByTitle('Headline of its own').waitFor()
    await desk.focuses('Hot news: Birches burn')
    expect((await desk.arranged('hot')).entries[1]).toMatchObject({
      headline: 'Birches burn',
      headlineOf: 'Birch',
      kicker: 'Forest fires',
    })
    await desk.undo()
    await desk.said('Undone: change “Birch” in Hot news.')
    await desk.shows('Hot news', ['Alder', 'Birch'])
  })

  it('by mouse: marks what is overridden, and takes each back', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder')
    await desk.row('Hot news', 'Alder').click({ button: 'right' })
    await desk.item('Edit for this list…').click()
    const marks = desk.dialog('Edit for Hot news').getByText('Changed', { exact: true })
    expect(await marks.count()).toBe(0)
    await desk.field('Headline').fill('Own')
    await desk.field('Kicker').fill('War')
    expect(await marks.count()).toBe(2)
    await desk.button('Save').click()
    await desk.shows('Hot news', ['Own'])

    await desk.row('Hot news', 'Own').click({ button: 'right' })
    await desk.item('Edit for this list…').click()
    await desk.button('Headline as in the story').click()
    await desk.button('No kicker, as in the story').click()
    expect(await marks.count()).toBe(0)
    await desk.button('Save').click()
    await desk.said('Changed in Hot news, 1 of 1: Alder.')
    expect(await desk.row('Hot news', 'Alder').locator('.entry-kicker').count()).toBe(0)
  })

  describe('of a story that has got another headline', () => {
    async function outgrow(): Promise<void> {
      desk = await listDriver()
      await desk.fillHot('Alder')
      await edit('Hot news', 'Alder')
      await desk.page.keyboard.type('Mine')
      await desk.page.keyboard.press('Enter')
      await desk.shows('Hot news', ['Mine'])
      await desk.release('story-Alder', 'Alder felled')
      await desk.row('Hot news', 'Mine').getByText('Story has a new headline').waitFor()
      await edit('Hot news', 'Mine')
      const both = desk.page.getByRole('region', { name: 'Story has a new headline' })
      await both.getByText('Alder felled', { exact: true }).waitFor()
      await both.getByText('Alder', { exact: true }).waitFor()
    }
    const flag = () => desk.row('Hot news', 'Mine').getByText('Story has a new headline').count()

    it('keeps mine, and is no longer flagged', async () => {
      await outgrow()
      await desk.button('Keep mine').press('Enter')
      await desk.eventually(desk.focused).toContain('TEXTAREA')
      await desk.page.keyboard.press('Enter')
      await desk.said('Changed in Hot news, 1 of 1: Mine.')
      await desk.eventually(flag).toBe(0)
      expect((await desk.arranged('hot')).entries[0]?.headlineOf).toBe('Alder felled')
    })

    it('takes the new one', async () => {
      await outgrow()
      await desk.button('Take the new one').click()
      await desk.button('Save').click()
      await desk.shows('Hot news', ['Alder felled'])
      expect((await desk.arranged('hot')).entries[0]).toMatchObject({
        headline: null,
        headlineOf: null,
      })
    })

    it('stays flagged while only something else is changed', async () => {
      await outgrow()
      await desk.field('Kicker').fill('War')
      await desk.page.keyboard.press('Enter')
      await desk.row('Hot news', 'Mine').getByText('War').waitFor()
      expect(await flag()).toBe(1)
    })
  })

  it('shows another picture with its words, marks the row, and goes back to the story’s', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder')
    await edit('Hot news', 'Alder')
    await desk.button('Another picture…').press('Enter')
    await desk.field('Caption').waitFor()
    expect(await desk.field('Caption').inputValue()).toBe('A quay in fog')
    await desk.field('Alt text').fill('Fog over a quay')
    await desk.button('Save').press('Enter')
    await desk.row('Hot news', 'Alder').getByTitle('Picture of its own').waitFor()
    expect((await desk.arranged('hot')).entries[0]?.image).toMatchObject({
      alt: 'Fog over a quay',
      credit: 'Olena Bondar / Harbour Wire',
    })
    await edit('Hot news', 'Alder')
    await desk.button('Picture as in the story').click()
    await desk.button('Save').click()
    await desk.eventually(() => desk.page.getByTitle('Picture of its own').count()).toBe(0)
  })

  describe('links', () => {
    async function find(words: string): Promise<void> {
      await desk.page.getByRole('combobox', { name: 'Add a link to a story' }).fill(words)
      await desk.page
        .getByRole('option', { name: new RegExp(words) })
        .first()
        .waitFor()
    }

    it('by keyboard: are found, ordered, removed and said, and stand under the row', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder')
      await edit('Hot news', 'Alder')
      for (const [at, headline] of ['Birch', 'Cedar', 'Elm'].entries()) {
        await find(headline)
        await desk.page.keyboard.press('ArrowDown')
        await desk.page.keyboard.press('Enter')
        await desk.said(`Link added, ${at + 1} of ${at + 1}: ${headline}.`)
      }
      await desk.page.getByRole('combobox', { name: 'Add a link' }).press('Shift+Tab')
      await desk.page.getByRole('list', { name: 'Links below it' }).getByText('Elm').waitFor()
      const link = (name: string) =>
        desk.dialog('Edit for Hot news').getByRole('listitem', { name })
      await link('Elm').focus()
      await desk.page.keyboard.press('Alt+ArrowUp')
      await desk.said('Link 2 of 3: Elm.')
      await desk.page.keyboard.press('Alt+ArrowUp')
      await desk.said('Link 1 of 3: Elm.')
      expect(await linked()).toEqual(['Elm', 'Birch', 'Cedar'])
      await desk.page.keyboard.press('ArrowDown')
      await desk.page.keyboard.press('Delete')
      await desk.said('Link removed: Birch.')
      await desk
        .eventually(() => desk.page.evaluate(() => document.activeElement?.textContent))
        .toBe('Cedar')
      await desk.button('Save').press('Enter')
      await desk.said('Changed in Hot news, 1 of 1: Alder.')
      const line = desk.row('Hot news', 'Alder').locator('.entry-links')
      expect(await line.textContent()).toBe('2 linksElm · Cedar')
      expect((await desk.arranged('hot')).entries[0]?.sublinks).toEqual([
        'story-Elm',
        'story-Cedar',
      ])
    })

    it('by mouse: are picked, ordered and removed by their buttons; the story itself and what is not public are not offered', async () => {
      const held = { guid: 'held', headline: 'Heldtree', age: 1, state: 'held' as const }
      const open = { guid: 'open', headline: 'Opentree', age: 2 }
      desk = await listDriver({ stories: [held, open] })
      await desk.row('Feed', 'Opentree').focus()
      await desk.page.keyboard.press('Alt+ArrowRight')
      await desk.row('Hot news', 'Opentree').waitFor()
      await edit('Hot news', 'Opentree')
      await desk.release('third', 'Thirdtree')
      await desk.release('fourth', 'Fourthtree')
      await find('tree')
      const offers = desk.page.getByRole('option').locator('.found-story > span:first-child')
      expect([...(await offers.allTextContents())].toSorted()).toEqual(['Fourthtree', 'Thirdtree'])
      await desk.page.getByRole('option', { name: 'Thirdtree' }).click()
      await find('Fourthtree')
      await desk.page.getByRole('option', { name: 'Fourthtree' }).click()
      await desk.button('Move up: Fourthtree').click()
      expect(await linked()).toEqual(['Fourthtree', 'Thirdtree'])
      await desk.button('Move down: Fourthtree').click()
      expect(await linked()).toEqual(['Thirdtree', 'Fourthtree'])
      await desk.button('Remove the link: Thirdtree').click()
      expect(await linked()).toEqual(['Fourthtree'])
    })
  })

  it('says that a story which only flows is pinned with it, and does so in one step', async () => {
    desk = await listDriver()
    await edit('Latest', 'Cedar')
    await desk.page.getByText('and is pinned where it stands').waitFor()
    await desk.page.keyboard.type('Cedars of Lebanon')
    await desk.page.keyboard.press('Enter')
    await desk.said('Changed in Latest, 3 of 10: Cedars of Lebanon.')
    await desk.row('Latest', 'Cedars of Lebanon').getByText('Pinned').waitFor()
    await desk.undo()
    await desk.row('Latest', 'Cedar').waitFor()
    expect((await desk.arranged('latest')).pins).toEqual([])
  })

  it('left with words not saved, it says so and goes on writing', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder')
    await edit('Hot news', 'Alder')
    await desk.page.keyboard.press('Escape')
    await desk.focuses('Hot news: Alder')
    expect(await desk.button('Go on writing').count()).toBe(0)
    await edit('Hot news', 'Alder')
    await desk.page.keyboard.type('Half a head')
    await desk.page.keyboard.press('Escape')
    await desk.button('Go on writing').click()
    expect(await desk.field('Headline').inputValue()).toBe('Half a head')
  })

  it('what main refuses is taken back and told', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder')
    await desk.page.evaluate(() =>
      (Reflect.get(window, 'stage') as { refuseNext: (call: string) => void }).refuseNext(
        'list.override',
      ),
    )
    await edit('Hot news', 'Alder')
    await desk.page.keyboard.type('Own')
    await desk.page.keyboard.press('Enter')
    await desk.page.getByText('The disk is full.').waitFor()
    await desk.shows('Hot news', ['Alder'])
  })
})

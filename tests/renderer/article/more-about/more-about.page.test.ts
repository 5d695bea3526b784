import type { Locator } from 'playwright'

import { describe, expect, it } from 'vitest'

import { aTaggedDesk } from '../../../support/a-tagged-desk.ts'
import { guidOf } from '../../../support/an-article.ts'
import { editorStage } from '../../../support/editor-stage.ts'
import { inspect } from '../../../support/inspect.ts'
import { otherHeadline, portHeadlines, storyHeadline } from '../../../support/fill-tagged-desk.ts'

const sizes = [
  [1280, 800],
  [1024, 800],
] as const
const [grain, schedule, fishers, tug] = portHeadlines

describe('MORE ABOUT in the editor', () => {
  const { page, field, button, choose, saved, openAt, onDisk } = editorStage()
  const list = () => page().getByRole('list', { name: 'More about' })
  const row = (headline: string): Locator => list().getByRole('listitem', { name: headline })
  const hidden = () => page().getByRole('region', { name: 'Hidden from More about' })
  const adding = () => page().getByRole('combobox', { name: 'Add a story to More about' })

  async function open(): Promise<string> {
    const desk = await aTaggedDesk()
    await openAt(desk)
    await page().getByRole('row', { name: storyHeadline }).dblclick()
    await field('Headline').waitFor()
    await page().getByRole('tab', { name: 'More about' }).click()
    await row(grain).waitFor()
    return desk
  }

  /** What stands in the panel, picked ones with a star. */
  const shown = (): Promise<readonly string[]> =>
    list()
      .getByRole('listitem')
      .evaluateAll((rows) =>
        rows.map((one) => {
          const star = one.hasAttribute('data-picked') ? '* ' : ''
          return star + (one.querySelector('.related-headline')?.textContent ?? '')
        }),
      )
  async function shows(...expected: readonly string[]): Promise<void> {
    await expect.poll(shown, { timeout: 10_000 }).toEqual(expected)
  }

  it('a row of the library is dragged over the tab of the story, and dropped among its picks', async () => {
    await open()
    await button('Articles').last().click()
    await page().getByRole('row', { name: otherHeadline }).hover()
    await page().mouse.down()
    const carryTo = async (place: Locator): Promise<void> => {
      const { x = 0, y = 0, width = 0 } = (await place.boundingBox()) ?? {}
      for (const step of [6, 4, 2]) await page().mouse.move(x + width / 2 + step, y + 10 + step)
    }
    await carryTo(page().getByRole('tab', { name: storyHeadline }))
    await row(schedule).waitFor()
    await carryTo(row(schedule))
    await page().mouse.up()
    await shows(`* ${otherHeadline}`, grain, schedule, fishers, tug)
  })

  it('stories are picked, let go, hidden and shown again by mouse, and are on the disk that way', async () => {
    const desk = await open()
    await shows(grain, schedule, fishers, tug)
    await row(fishers).hover()
    await button(`Pick ${fishers}`).click()
    await shows(`* ${fishers}`, grain, schedule, tug)
    await row(grain).hover()
    await button(`Hide ${grain}`).click()
    await shows(`* ${fishers}`, schedule, tug)
    await hidden().getByText(grain).waitFor()
    await inspect(page(), 'more-about', { sizes })
    await button(`Show ${grain} again`).click()
    await shows(`* ${fishers}`, grain, schedule, tug)
    await row(fishers).hover()
    await button(`Let go of ${fishers}`).click()
    await shows(grain, schedule, fishers, tug)
    await row(tug).hover()
    await button(`Pick ${tug}`).click()
    await row(schedule).hover()
    await button(`Hide ${schedule}`).click()
    await shows(`* ${tug}`, grain, fishers)
    await saved()
    const article = (await onDisk(desk)).find(({ guid }) => guid === guidOf('lighthouse'))
    expect(article?.content).toMatchObject({
      related: [guidOf('story-3')],
      relatedHidden: [guidOf('story-1')],
    })
  })

  it('by keyboard: picked with P, moved with Alt and an arrow, hidden with Delete, the focus kept', async () => {
    await open()
    const focused = () =>
      page().evaluate(() => document.activeElement?.querySelector('.related-headline')?.textContent)
    await row(grain).focus()
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('p')
    await shows(`* ${schedule}`, grain, fishers, tug)
    await expect.poll(focused).toBe(schedule)
    await page().keyboard.press('End')
    await page().keyboard.press('Alt+ArrowUp')
    await shows(`* ${schedule}`, `* ${tug}`, grain, fishers)
    await expect.poll(focused).toBe(tug)
    await page().keyboard.press('Alt+ArrowUp')
    await shows(`* ${tug}`, `* ${schedule}`, grain, fishers)
    await expect.poll(focused).toBe(tug)
    expect(await page().getByRole('status').allTextContents()).toContain(
      `“${tug}” stands picked at 1 of 2`,
    )
    await page().keyboard.press('Alt+ArrowDown')
    await shows(`* ${schedule}`, `* ${tug}`, grain, fishers)
    await page().keyboard.press('ArrowDown')
    await page().keyboard.press('Delete')
    await shows(`* ${schedule}`, `* ${tug}`, fishers)
    await expect.poll(focused).toBe(fishers)
    await page().keyboard.press('m')
    await page().getByRole('menuitem', { name: 'Move to the top' }).click()
    await shows(`* ${fishers}`, `* ${schedule}`, `* ${tug}`)
    await expect.poll(focused).toBe(fishers)
  })

  it('each act is taken back by Undo in the panel and brought again by Redo', async () => {
    await open()
    await row(tug).focus()
    await page().keyboard.press('p')
    await shows(`* ${tug}`, grain, schedule, fishers)
    await page().keyboard.press('Delete')
    await shows(grain, schedule, fishers)
    await choose('edit.undo')
    await shows(`* ${tug}`, grain, schedule, fishers)
    await choose('edit.undo')
    await shows(grain, schedule, fishers, tug)
    await choose('edit.redo')
    await shows(`* ${tug}`, grain, schedule, fishers)
    await row(grain).hover()
    await button(`Hide ${grain}`).click()
    await shows(`* ${tug}`, schedule, fishers)
    await page().locator('.toast').getByRole('button', { name: 'Undo' }).click()
    await shows(`* ${tug}`, grain, schedule, fishers)
  })

  it('a story is found by a word of it and picked, whatever its tags', async () => {
    await open()
    await adding().pressSequentially('сакур')
    await page().getByRole('option', { name: otherHeadline }).waitFor()
    // The kit hangs what a box offers outside of all landmarks.
    await inspect(page(), 'more-about-adding', { sizes, except: ['region'] })
    await adding().press('Enter')
    await shows(`* ${otherHeadline}`, grain, schedule, fishers, tug)
    expect(await adding().inputValue()).toBe('')
    await adding().pressSequentially('сакур')
    await page().waitForTimeout(400)
    expect(await page().getByRole('option', { name: otherHeadline }).count()).toBe(0)
  })

  it('rows are dragged into another order, and a dragged one is picked', async () => {
    await open()
    await row(tug).dragTo(row(grain))
    await shows(`* ${tug}`, grain, schedule, fishers)
    await row(fishers).dragTo(row(tug), { targetPosition: { x: 60, y: 3 } })
    await shows(`* ${fishers}`, `* ${tug}`, grain, schedule)
    await row(tug).dragTo(row(fishers), { targetPosition: { x: 60, y: 3 } })
    await shows(`* ${tug}`, `* ${fishers}`, grain, schedule)
  })

  it('an article that is only read shows what the page shows and offers nothing', async () => {
    await open()
    await button('Articles').last().click()
    await page().getByRole('row', { name: storyHeadline }).click()
    await choose('article.spike')
    await page()
      .getByRole('tab', { name: new RegExp(storyHeadline) })
      .click()
    await expect.poll(() => adding().count()).toBe(0)
    await shows(grain, schedule, fishers, tug)
    await row(grain).hover()
    expect(await button(`Pick ${grain}`).isVisible()).toBe(false)
  })
})

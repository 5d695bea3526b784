import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { aLibrary } from '../../../support/a-library.ts'
import { inspect } from '../../../support/inspect.ts'
import { openRealPage } from '../../../support/real-page.ts'

const sizes = [
  [1280, 800],
  [1024, 700],
  [1920, 1080],
] as const

describe('the library', () => {
  let page: Page

  async function open(count = 60): Promise<void> {
    ;({ page } = await openRealPage({ desk: await aLibrary(count) }))
    await row(1).waitFor()
    await grid().focus()
  }
  const grid = () => page.getByRole('grid', { name: 'Articles' })
  const row = (number: number) =>
    page.getByRole('row', { name: new RegExp(`Story ${number} of|кандидаток ${number} `) })
  const bar = () => page.getByRole('group', { name: 'Selected articles' })
  const selected = () => page.getByRole('row', { selected: true })
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  async function look(name: string): Promise<void> {
    await page.mouse.move(2, 2)
    await inspect(page, name, { sizes })
    await page.setViewportSize({ width: 1280, height: 800 })
  }

  it('selects by keyboard: a range grows and shrinks, one row joins it, all, none', async () => {
    await open()
    await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await expect.poll(() => selected().count()).toBe(4)
    await press('Shift+ArrowUp')
    await expect.poll(() => selected().count()).toBe(3)
    await press('ArrowDown', 'ArrowDown', 'Control+Space')
    await expect.poll(() => selected().count()).toBe(4)
    await page.getByText('4 articles selected').first().waitFor()
    await press('Space')
    await expect.poll(() => selected().count()).toBe(3)
    await press('Control+a')
    await page.getByText('60 articles selected').first().waitFor()
    await press('Escape')
    await bar().waitFor({ state: 'detached' })
    expect(await selected().count()).toBe(0)
    await press('Home', 'Shift+End')
    await page.getByText('60 articles selected').first().waitFor()
    await press('Shift+Home')
    await page.getByText('1 article selected').first().waitFor()
  })

  it('selects by pointer, and a plain click still opens', async () => {
    await open()
    await row(2).click({ modifiers: ['ControlOrMeta'] })
    await row(6).click({ modifiers: ['Shift'] })
    await expect.poll(() => selected().count()).toBe(5)
    await row(4).click({ modifiers: ['ControlOrMeta'] })
    await expect.poll(() => selected().count()).toBe(4)
    await row(8).locator('.library-box').click()
    await expect.poll(() => selected().count()).toBe(5)
    await row(1).click()
    await page.getByRole('textbox', { name: 'Headline' }).waitFor()
  })

  it('has a row’s own button where the pointer or the cursor is', async () => {
    await open()
    const spike = (number: number) => row(number).getByRole('button', { name: 'Spike' })
    expect(await page.locator('.library-row').getByRole('button').count()).toBe(0)
    await row(3).hover()
    await spike(3).waitFor()
    await press('Home', 'ArrowDown')
    await spike(2).waitFor()
  })

  it('stands where it was left when one comes back to it', async () => {
    await open()
    const top = () => grid().evaluate(({ scrollTop }) => scrollTop)
    await grid().evaluate((rows) => rows.scrollTo(0, 900))
    await row(20).waitFor()
    await row(20).click()
    await page.getByRole('textbox', { name: 'Headline' }).waitFor()
    await page.getByRole('button', { name: 'Articles' }).first().click()
    await row(20).waitFor()
    expect(await top()).toBe(900)
  })

  it('keeps the selection by story when the order turns and news arrives', async () => {
    await open()
    await press('Home', 'Control+Space', 'ArrowDown', 'Control+Space')
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Headline')
    await page.getByRole('button', { name: 'Reverse the order' }).click()
    await row(1).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Reverse the order' }).click()
    await row(1).waitFor()
    expect(await row(1).getAttribute('aria-selected')).toBe('true')
    await page.getByText('2 articles selected').first().waitFor()
  })

  it('offers only what all of them allow, does it at once and takes it back at once', async () => {
    await open()
    await press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
    await bar().getByRole('button', { name: 'Spike' }).waitFor()
    await press('Shift+ArrowDown')
    await bar().getByRole('button', { name: 'Spike' }).waitFor({ state: 'detached' })
    await look('selection')
    await grid().focus()
    await press('Shift+ArrowUp')
    await bar().getByRole('button', { name: 'Section…' }).click()
    await look('section')
    await page.getByRole('combobox', { name: 'Section' }).selectOption('City')
    await page.getByRole('button', { name: 'Set section' }).click()
    await page.getByText('Section set for').waitFor()
    await grid().focus()
    await press('Delete')
    await page.getByText('Spiked 4 articles.').waitFor()
    await expect.poll(() => row(1).getByText('Spiked').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => row(1).getByText('Draft').count()).toBe(1)
    await grid().focus()
    await press('Home', 'Shift+ArrowDown')
    await bar().getByRole('button', { name: 'Mark as Ready' }).focus()
    await press('Enter')
    await page.getByText('2 articles are ready.').waitFor()
    await expect
      .poll(() => grid().evaluate((element) => element === document.activeElement))
      .toBe(true)
  })

  it('shows a table whose columns and order are chosen and remembered', async () => {
    await open()
    await page.getByRole('button', { name: 'Show as a table' }).click()
    await page.getByRole('columnheader', { name: 'Section' }).getByRole('button').click()
    await expect
      .poll(() => page.getByRole('columnheader', { name: 'Section' }).getAttribute('aria-sort'))
      .toBe('ascending')
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Slugline' }).click()
    await press('Escape')
    await page.getByRole('columnheader', { name: 'Slugline' }).waitFor()
    await grid().focus()
    await look('table')
    await page.reload()
    await page.getByRole('columnheader', { name: 'Slugline' }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('section')
  })

  it('looks into the story under the cursor while the keyboard stays in the rows', async () => {
    await open()
    await press('Home', 'Space')
    const peek = page.getByRole('complementary', { name: /^Preview of/ })
    await peek.getByText('Story 1 of').waitFor()
    await press('ArrowDown')
    await peek.getByText('Story 2 of').waitFor()
    await look('peek')
    await grid().focus()
    expect(await grid().evaluate((element) => element === document.activeElement)).toBe(true)
    await press('Escape')
    await peek.waitFor({ state: 'detached' })
  })

  it('divides what was searched for into states', async () => {
    await open()
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('harbour')
    const chips = page.getByRole('group', { name: 'Found by state' })
    await chips.getByRole('button', { name: /^Published/ }).click()
    await page.getByRole('status').filter({ hasText: '12 articles' }).waitFor()
    await look('chips')
  })

  it('offers the best match first while words are looked for, and its own order without them', async () => {
    await open()
    const search = page.getByRole('searchbox', { name: 'Search articles' })
    const sort = page.getByRole('combobox', { name: 'Sort by' })
    expect(await sort.getByRole('option').allTextContents()).not.toContain('Best match')
    await search.fill('harbour')
    expect(await sort.inputValue()).toBe('time')
    await sort.selectOption('Best match')
    await look('best-match')
    await grid().focus()
    // Only their leads say it, so they come after all others.
    await press('End')
    await expect
      .poll(() => page.getByRole('row', { name: /кандидаток/ }).count())
      .toBeGreaterThanOrEqual(8)
    await search.fill('')
    await row(7).waitFor()
    expect(await sort.inputValue()).toBe('time')
    await search.fill('harbour')
    await expect.poll(() => sort.inputValue()).toBe('relevance')
  })

  it('keeps a search under a name, counts it as stories change, and brings a deleted one back', async () => {
    await open()
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('is:draft section:City')
    await page.getByRole('button', { name: 'Save this search…' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('City drafts')
    await press('Enter')
    const saved = page.getByRole('list', { name: 'Saved searches' })
    await saved.getByRole('button', { name: 'City drafts 16', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Clear' }).first().click()
    await grid().focus()
    await press('Home', 'Delete')
    await saved.getByRole('button', { name: 'City drafts 15', exact: true }).waitFor()
    await saved.getByRole('button', { name: 'City drafts 15', exact: true }).click()
    await page.getByRole('status').filter({ hasText: '15 articles' }).waitFor()
    await look('saved')
    await page.getByRole('button', { name: 'Options of City drafts' }).click()
    await page.getByRole('menuitem', { name: 'Rename…' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('To do')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Options of To do' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await saved.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await saved.getByRole('button', { name: 'To do 15', exact: true }).waitFor()
  })

  it('deletes for good only from the archive and only when it is meant, and the bin gives it back', async () => {
    await open()
    await press('Home', 'Shift+ArrowDown', 'Delete')
    await page.getByText('Spiked 2 articles.').waitFor()
    await page.getByRole('option', { name: /^Spiked/ }).click()
    // Until then the rows are those of before.
    await page
      .getByRole('status')
      .filter({ hasText: /^2 articles$/ })
      .waitFor()
    await row(1).waitFor()
    await grid().focus()
    await press('Control+a', 'Delete')
    const asking = page.getByRole('alertdialog', { name: 'Delete 2 articles for good?' })
    await asking.waitFor()
    await look('delete')
    await asking.getByRole('textbox').fill('1')
    expect(await asking.getByRole('button', { name: 'Delete for good' }).isDisabled()).toBe(true)
    await asking.getByRole('textbox').fill('2')
    await press('Enter')
    await page.getByText('No articles here').waitFor()
    await page.getByRole('button', { name: 'Bin…' }).click()
    const bin = page.getByRole('dialog', { name: 'Bin' })
    await bin.getByRole('button', { name: /^Restore Story 1 of/ }).waitFor()
    await look('bin')
    await bin.getByRole('button', { name: /^Restore Story 1 of/ }).click()
    await expect.poll(() => bin.getByRole('listitem').count()).toBe(1)
    await press('Escape')
    await row(1).waitFor()
    await page.getByText('1 article', { exact: true }).first().waitFor()
  })

  it('carries selected rows to the homepage, which opens under the hand', async () => {
    await open()
    await row(5).click({ modifiers: ['ControlOrMeta'] })
    await row(10).click({ modifiers: ['ControlOrMeta'] })
    await row(5).hover()
    await page.mouse.down()
    const home = page.getByRole('button', { name: 'Homepage' })
    const at = await home.boundingBox()
    for (const step of [0.3, 0.6, 1]) {
      await page.mouse.move(
        640 + ((at?.x ?? 0) + 20 - 640) * step,
        300 + ((at?.y ?? 0) + 20 - 300) * step,
      )
    }
    const hot = page.getByRole('region', { name: 'Hot news' })
    await hot.waitFor()
    await hot.hover({ position: { x: 120, y: 140 } })
    await hot.hover({ position: { x: 122, y: 142 } })
    await page.mouse.up()
    await expect
      .poll(() =>
        hot
          .getByRole('listitem')
          .filter({ hasText: /Story (5|10) of/ })
          .count(),
      )
      .toBe(2)
  })

  it('carries the headlines of selected rows out to other programs', async () => {
    await open()
    await row(5).click({ modifiers: ['ControlOrMeta'] })
    await row(6).click({ modifiers: ['ControlOrMeta'] })
    const carried = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('dragstart', ({ dataTransfer }) => {
            resolve(['text/plain', 'text/html'].map((kind) => dataTransfer?.getData(kind)))
          })
        }),
    )
    await row(6).dragTo(row(5))
    const headlines = [6, 5].map((number) => `Story ${number} of the harbour`)
    expect(await carried).toEqual([
      headlines.join('\n'),
      headlines.map((headline) => `<p lang="en">${headline}</p>`).join('\n'),
    ])
  })

  it('puts a story into a list from its menu, and takes it back', async () => {
    await open()
    await row(5).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Add to Hot News' }).click()
    await page.getByText('stands first in the draft of Hot news').waitFor()
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await page.getByRole('button', { name: 'Homepage' }).click()
    const hot = page.getByRole('region', { name: 'Hot news' })
    await hot.waitFor()
    expect(await hot.getByText('Story 5 of').count()).toBe(0)
  })

  it('keeps no more rows than a screen has, however far one scrolls', async () => {
    await open(3_000)
    for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown']) {
      await press(key)
      await page.waitForTimeout(50)
      expect(await page.getByRole('row').count()).toBeLessThan(60)
    }
    await press('Control+a')
    await page.getByText('3,000 articles selected').first().waitFor()
    expect(await page.getByRole('row').count()).toBeLessThan(60)
  })
})

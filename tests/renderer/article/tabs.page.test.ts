import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { aSeededDesk } from '../../support/a-seeded-desk.ts'
import { inspect } from '../../support/inspect.ts'
import type { Look } from '../../support/lend-page.ts'
import { openRealPage } from '../../support/real-page.ts'

let page: Page

async function open(look: Look = {}): Promise<void> {
  ;({ page } = await openRealPage({ desk: await aSeededDesk(), look }))
}

function choose(command: string): Promise<void> {
  return page.evaluate(
    (id) =>
      (Reflect.get(window, 'tellPage') as (...told: unknown[]) => void)('command.chosen', { id }),
    command,
  )
}

const tablist = (): Locator => page.getByRole('tablist', { name: 'Open tabs' })
const tab = (name: RegExp): Locator => tablist().getByRole('tab', { name })
const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const side = (name: 'Left' | 'Right'): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name}:`) })

/** The first words of the tabs, as they stand. */
async function tabs(): Promise<string> {
  const names = await tablist().getByRole('tab').allInnerTexts()
  return names.map((name) => name.trim().split(' ')[0]).join(' ')
}

async function selected(): Promise<string> {
  const name = await tablist().getByRole('tab', { selected: true }).innerText()
  return name.trim().split(' ')[0] ?? ''
}

async function openFromArticles(row: number): Promise<void> {
  await choose('view.articles')
  await page.getByRole('row').first().waitFor()
  await page.getByRole('grid').press('Home')
  for (let at = 0; at < row; at += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await field('Headline').waitFor()
}

async function newArticle(headline: string): Promise<void> {
  await choose('article.new')
  await expect.poll(() => field('Headline').inputValue()).toBe('')
  await field('Headline').fill(headline)
  await page.getByRole('status', { name: 'Save state' }).filter({ hasText: 'Saved' }).waitFor()
}

describe('open articles', () => {
  it('stand as tabs; the same one twice only comes forward, and one text is on the screen', async () => {
    await open()
    for (const name of ['Alpha', 'Beta', 'Gamma']) await newArticle(name)
    expect([await tabs(), await selected()]).toEqual(['Alpha Beta Gamma', 'Gamma'])
    await choose('view.articles')
    await page.getByRole('row', { name: /Alpha/ }).click()
    await expect.poll(() => field('Headline').inputValue()).toBe('Alpha')
    expect([await tabs(), await selected()]).toEqual(['Alpha Beta Gamma', 'Alpha'])
    expect(await page.getByRole('textbox', { name: 'Body' }).count()).toBe(1)
  })

  it('are walked, moved, closed and opened again by keyboard', async () => {
    await open()
    for (const name of ['Alpha', 'Beta', 'Gamma']) await newArticle(name)
    await page.keyboard.press('Control+Tab')
    await expect.poll(selected).toBe('Alpha')
    await page.keyboard.press('Control+Shift+Tab')
    await expect.poll(selected).toBe('Gamma')
    await tab(/Gamma/).focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(tabs).toBe('Alpha Gamma Beta')
    await page.keyboard.press('ArrowRight')
    expect(await selected()).toBe('Gamma')
    await page.keyboard.press('Enter')
    await expect.poll(selected).toBe('Beta')
    await page.keyboard.press('Control+w')
    await expect.poll(tabs).toBe('Alpha Gamma')
    expect(await selected()).toBe('Gamma')
    await page.keyboard.press('Control+Shift+T')
    await expect.poll(tabs).toBe('Alpha Gamma Beta')
    expect(await selected()).toBe('Beta')
    for (let left = 3; left > 0; left -= 1) await choose('tab.close')
    await page.getByRole('grid').waitFor()
    expect(await tablist().count()).toBe(0)
  })

  it('are closed with Delete, the middle button and the menu; the focus stays in the row', async () => {
    await open()
    for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) await newArticle(name)
    await tab(/Beta/).focus()
    await page.keyboard.press('Delete')
    await expect.poll(tabs).toBe('Alpha Gamma Delta')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent?.trim()))
      .toBe('Gamma')
    await tab(/Alpha/).click({ button: 'middle' })
    await expect.poll(tabs).toBe('Gamma Delta')
    await tab(/Delta/).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Close the Others' }).click()
    await expect.poll(tabs).toBe('Delta')
  })

  it('of which one is shown keep that one in sight when the window grows narrow', async () => {
    await open({ viewport: { width: 1900, height: 900 } })
    for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta']) {
      await newArticle(name)
    }
    await page.setViewportSize({ width: 820, height: 640 })
    const right = async (): Promise<number> => {
      const box = await tab(/Theta/).boundingBox()
      return (box?.x ?? Infinity) + (box?.width ?? 0)
    }
    await expect.poll(right).toBeLessThanOrEqual(820)
  })

  it('are dragged into another order', async () => {
    await open()
    for (const name of ['Alpha', 'Beta', 'Gamma']) await newArticle(name)
    await tab(/Alpha/).dragTo(tab(/Gamma/), { targetPosition: { x: 120, y: 10 } })
    await expect.poll(tabs).toBe('Beta Gamma Alpha')
  })

  it('come back after a restart, the lists first, and one that is gone does not', async () => {
    await open()
    for (const name of ['Alpha', 'Beta']) await newArticle(name)
    await page.evaluate(() => {
      const [[folder, kept]] = JSON.parse(localStorage.getItem('tabs') ?? '[]')
      const order = [...kept.order, 'urn:gone']
      localStorage.setItem('tabs', JSON.stringify([[folder, { ...kept, order }]]))
    })
    await page.reload()
    await page.getByRole('grid').waitFor()
    // What was typed last reaches the desk's rows when the keys have rested.
    await expect.poll(tabs, { timeout: 8_000 }).toBe('Alpha Beta')
    expect(await page.getByRole('textbox', { name: 'Headline' }).count()).toBe(0)
    await choose('tab.next')
    await expect.poll(() => field('Headline').inputValue()).toBe('Beta')
  })

  it('stand two in one window, and a command goes to the one that had the focus', async () => {
    await open({ viewport: { width: 1600, height: 900 } })
    for (const name of ['Alpha', 'Beta']) await newArticle(name)
    await choose('tab.beside')
    await side('Right').waitFor()
    const body = (of: 'Left' | 'Right'): Locator => side(of).getByRole('textbox', { name: 'Body' })
    await body('Left').click()
    await page.keyboard.type('Left words')
    await body('Right').click()
    await page.keyboard.type('Right words')
    await expect.poll(() => page.getByText('Saved', { exact: true }).count()).toBe(2)
    await body('Left').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => body('Left').innerText()).not.toContain('Left words')
    expect(await body('Right').innerText()).toContain('Right words')
    await page.keyboard.press('F6')
    await page.keyboard.type(' more')
    await expect.poll(() => body('Right').innerText()).toContain('Right words more')
    await choose('edit.find')
    const bar = side('Right').getByRole('search')
    await bar.waitFor()
    expect(await side('Left').getByRole('search').count()).toBe(0)
    await choose('tab.alone')
    await expect.poll(() => page.getByRole('textbox', { name: 'Body' }).count()).toBe(1)
    expect(await field('Body').innerText()).toContain('Right words more')
  })

  it('can be used by everyone', async () => {
    await open({ viewport: { width: 1600, height: 900 } })
    for (let row = 0; row < 4; row += 1) await openFromArticles(row)
    await inspect(page, 'tabs-row')
    await choose('tab.beside')
    await side('Right').waitFor()
    await choose('edit.find')
    await side('Right').getByRole('search').waitFor()
    await choose('tab.otherSide')
    await choose('edit.find')
    await side('Left').getByRole('search').waitFor()
    await inspect(page, 'tabs-beside-find')
    await choose('view.homepage')
    await inspect(page, 'tabs-homepage')
    await page.getByRole('button', { name: 'All tabs' }).click()
    await page.getByRole('menu').waitFor()
    await inspect(page, 'tabs-menu')
  })
})

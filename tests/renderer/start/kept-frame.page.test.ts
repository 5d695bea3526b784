import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import { aSeededDesk } from '../../support/a-seeded-desk.ts'
import { inspect } from '../../support/inspect.ts'
import { openRealPage } from '../../support/real-page.ts'

const searchOf = (page: Page) => page.getByRole('searchbox', { name: 'Search articles' })

/** A page that has kept its frame, loaded anew without its own code until that is let come. */
async function aHeldStart() {
  const { page } = await openRealPage({ desk: await aSeededDesk() })
  await page.getByRole('row', { name: /Stoltenberg: There/ }).waitFor()
  await expect.poll(() => page.evaluate(() => localStorage.getItem('frame'))).not.toBeNull()
  const place = await searchOf(page).boundingBox()
  let letCome: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letCome = resolve))
  await page.route(/\/assets\/main-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return { page, place, letCome }
}

describe('a start with the frame of last time', { timeout: 60_000 }, () => {
  it('stands at once where the page will stand, and nothing in it acts but the search', async () => {
    const { page, place, letCome } = await aHeldStart()
    await page.reload()
    await searchOf(page).waitFor()
    expect(await page.locator('#root > *').count()).toBe(0)
    expect(await searchOf(page).boundingBox()).toEqual(place)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByText(/Stoltenberg/).count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    await inspect(page, 'kept-frame')
    letCome()
  })

  it('keeps every key, and the caret, when the page takes over', async () => {
    const { page, letCome } = await aHeldStart()
    await page.reload()
    await searchOf(page).click()
    await page.keyboard.type('nuear')
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowLeft')
    letCome()
    await page.getByRole('navigation', { name: 'Desk' }).waitFor()
    expect(await page.locator('#kept-frame').count()).toBe(0)
    await page.keyboard.type('cl')
    expect(await searchOf(page).inputValue()).toBe('nuclear')
    await page.getByRole('row', { name: /Nuclear power plants/ }).waitFor()
  })

  it('is kept by one who searches from the first moment, once all articles stand there', async () => {
    const { page, letCome } = await aHeldStart()
    await page.reload()
    await searchOf(page).click()
    await page.keyboard.type('nu')
    await page.evaluate(() => localStorage.removeItem('frame'))
    letCome()
    await page.getByRole('row', { name: /Nuclear power plants/ }).waitFor()
    // The last of the screens, after which the frame would be kept.
    await page.waitForFunction(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => /find-all-screen-[^/]+\.js$/.test(name)),
    )
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await expect.poll(() => page.evaluate(() => localStorage.getItem('frame'))).not.toBeNull()
  })

  it('shows none of another desk’s', async () => {
    const { page, letCome } = await aHeldStart()
    await page.evaluate(() =>
      localStorage.setItem('desk', JSON.stringify(['/other', 'Other desk', 'Europe/Kyiv'])),
    )
    // Loaded means that the start's own script has run.
    await page.reload()
    expect(await page.locator('body > *').count()).toBe(1)
    letCome()
    await page.getByRole('main').waitFor()
  })

  it.each(['{', '[]', '{"desk":null}', 'odd'])(
    'begins without one that is damaged, as %s',
    async (damage) => {
      const { page, letCome } = await aHeldStart()
      letCome()
      await page.evaluate((text) => localStorage.setItem('frame', text), damage)
      await page.reload()
      await page.getByRole('row', { name: /Stoltenberg: There/ }).waitFor()
    },
  )
})

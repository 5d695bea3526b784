import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import type { DeskLine } from '../../shared/ipc/desk-api.ts'
import { aFolder } from '../support/a-folder.ts'
import { aDeskFolder } from '../support/a-desk-folder.ts'
import { aSeededDesk, seedWire } from '../support/a-seeded-desk.ts'
import { inspect } from '../support/inspect.ts'
import { openRealPage, type RealPage } from '../support/real-page.ts'

let page: Page
let close: RealPage['close']

async function open(...wish: Parameters<typeof openRealPage>): Promise<void> {
  ;({ page, close } = await openRealPage(...wish))
}

async function go(screen: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('button', { name: screen }).click()
}

function choose(command: string): Promise<void> {
  return page.evaluate(
    (id) =>
      (Reflect.get(window, 'tellPage') as (...told: unknown[]) => void)('command.chosen', { id }),
    command,
  )
}

function focusedRole(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('role') ?? activeElement?.tagName ?? ''
  })
}

/** Runs in the page, before its scripts: main answers nothing until it is let. */
function holdMain(): void {
  const held = new Promise<void>((resolve) => Reflect.set(window, 'letMain', resolve))
  const line = Reflect.get(window, 'desk') as DeskLine
  const ask: DeskLine['ask'] = (...asked) => void held.then(() => line.ask(...asked))
  Reflect.set(window, 'desk', { ...line, ask })
}

describe('the page, with main behind it', { timeout: 120_000 }, () => {
  it('can be used by everyone, screen by screen', async () => {
    await open({ desk: await aSeededDesk() })
    await page.getByRole('row', { name: /Stoltenberg: There/ }).waitFor()
    await inspect(page, 'app-articles')
    await go('Tags')
    await page.getByRole('row', { name: /nato/ }).click()
    await inspect(page, 'app-tags')
    await go('Export')
    await inspect(page, 'app-export')
    await go('Settings')
    await inspect(page, 'app-settings')
    await choose('help.shortcuts')
    await page.getByRole('heading', { name: 'In the rows of articles' }).waitFor()
    await inspect(page, 'app-shortcuts')
    await page.keyboard.press('Escape')
    await choose('view.palette')
    await page.keyboard.type('nuclear')
    await page.getByRole('option', { name: /Nuclear power plants/ }).waitFor()
    await inspect(page, 'app-palette')
  })

  it('makes a desk from the welcome screen, in the zone and language asked for', async () => {
    await open({ desk: null, chosen: `${await aFolder()}/new` })
    await page.getByRole('button', { name: 'Create a desk' }).click()
    await inspect(page, 'app-welcome')
    await page.getByRole('textbox', { name: 'Name' }).fill('Вісті порту')
    await page.getByRole('combobox', { name: 'Time zone' }).fill('kyiv')
    await page.getByRole('option', { name: /Europe\/Kyiv/ }).click()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Ukrainian')
    await page.getByRole('button', { name: 'Choose a folder…' }).click()
    await page.getByText('No articles yet').waitFor()
    await go('Settings')
    const values = ['Desk name', 'Date pattern'].map((name) =>
      page.getByRole('textbox', { name }).inputValue(),
    )
    expect(await Promise.all(values)).toEqual(['Вісті порту', 'HH:mm dd.MM.yyyy'])
    const zone = await page.getByRole('combobox', { name: 'Time zone' }).inputValue()
    expect(zone).toMatch(/^Europe\/Kyiv/)
  })

  it('takes what is typed before main has opened the desk of last time', async () => {
    await open({ desk: await aSeededDesk() })
    const other = page.getByRole('row', { name: /Stoltenberg: There/ })
    await other.waitFor()
    const holding = await page.addInitScript(holdMain)
    await page.reload()
    const search = page.getByRole('searchbox', { name: 'Search articles' })
    await search.pressSequentially('nuclear')
    expect(await other.count()).toBe(0)
    await page.evaluate(() => (Reflect.get(window, 'letMain') as () => void)())
    const sought = page.getByRole('row', { name: /Nuclear power plants/ })
    await sought.waitFor()
    // The words that are looked for follow those in the box, so that an answer to fewer letters may come first.
    await expect.poll(() => other.count()).toBe(0)
    await sought.waitFor()
    expect(await search.inputValue()).toBe('nuclear')
    await holding.dispose()
  })

  it('shows the welcome screen, and no fault of each call, when the desk of last time is gone', async () => {
    await open({ desk: null })
    await page.getByRole('button', { name: 'Open a desk' }).waitFor()
    await page.evaluate(() =>
      localStorage.setItem('desk', JSON.stringify(['/gone', 'Gone desk', 'Europe/Kyiv'])),
    )
    const holding = await page.addInitScript(holdMain)
    await page.reload()
    await page.getByText('Gone desk').waitFor()
    await page.evaluate(() => (Reflect.get(window, 'letMain') as () => void)())
    await page.getByRole('button', { name: 'Open a desk' }).waitFor()
    expect(await page.getByRole('region', { name: 'Notifications' }).innerText()).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('desk'))).toBeNull()
    await holding.dispose()
  })

  it('says why a folder is not a desk, and stays where it was', async () => {
    await open({ desk: null, chosen: await aFolder() })
    await page.getByRole('button', { name: 'Open a desk' }).click()
    await page.getByText(/is not a desk: it has no desk\.json/).waitFor()
    expect(await page.getByRole('button', { name: 'Create a desk' }).isVisible()).toBe(true)
  })

  it('takes a wire in, finds a story by its words and opens it by keyboard alone', async () => {
    await open({ desk: await aDeskFolder(), chosen: seedWire })
    await page.getByText('No articles yet').waitFor()
    await choose('import.choose')
    await page.getByText('25 new articles').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/25 articles taken in/).waitFor()
    await choose('edit.find')
    await page.keyboard.type('no NATO troops')
    await page.getByText('1 article', { exact: true }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await focusedRole()).toBe('grid')
    await page.keyboard.press('Enter')
    const headline = page.getByRole('textbox', { name: 'Headline' })
    await expect.poll(() => headline.textContent()).toContain('Stoltenberg')
    await choose('view.articles')
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('no NATO troops')
  })

  it('spikes a draft with Delete and brings it back with Undo; a released story stays', async () => {
    await open({ desk: await aSeededDesk() })
    await page.getByRole('button', { name: 'New article' }).click()
    await page.getByRole('textbox', { name: 'Headline' }).fill('Trams stand still')
    await page.getByRole('status', { name: 'Save state' }).filter({ hasText: 'Saved' }).waitFor()
    await choose('view.articles')
    const row = page.getByRole('row', { name: /Trams stand still/ })
    await row.filter({ hasText: 'Draft' }).waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Delete')
    await row.filter({ hasText: 'Spiked' }).waitFor()
    expect(await focusedRole()).toBe('grid')
    await choose('edit.undo')
    await row.filter({ hasText: 'Draft' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await page.getByText(/A released story stays with its readers/).waitFor()
  })

  it('renames a tag everywhere, deletes it with what it touches, and takes that back', async () => {
    await open({ desk: await aSeededDesk() })
    await go('Tags')
    await page.getByRole('row', { name: /nato/ }).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Alliance')
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /Alliance/ })
    await row.click()
    await page.keyboard.press('Delete')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Deleted the tag “Alliance”, removed from 11 articles.').waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.waitFor()
    await go('Articles')
    await page.getByRole('row', { name: /Stoltenberg: There are no.*#Alliance/ }).waitFor()
  })

  it('keeps settings and the order of sections when the desk is opened again', async () => {
    const folder = await aSeededDesk()
    await open({ desk: folder })
    await go('Settings')
    await page.getByRole('textbox', { name: 'New section' }).fill('Світ')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Move Світ up' }).click()
    const pattern = page.getByRole('textbox', { name: 'Date pattern' })
    await pattern.fill('d MMMM yyyy, HH:mm')
    await pattern.press('Enter')
    const shown = page.getByRole('textbox', { name: /Name of the section/ })
    await expect
      .poll(() => shown.evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))))
      .toEqual(['Світ', 'Facts'])
    await close()
    await open({ desk: folder })
    await go('Settings')
    const sections = page.getByRole('textbox', { name: /Name of the section/ })
    await sections.first().waitFor()
    expect(
      await sections.evaluateAll((all) => all.map((one) => Reflect.get(one, 'value'))),
    ).toEqual(['Світ', 'Facts'])
    expect(await page.getByRole('textbox', { name: 'Date pattern' }).inputValue()).toBe(
      'd MMMM yyyy, HH:mm',
    )
  })

  it('is read-only, and says so, while the desk is open elsewhere', async () => {
    const folder = await aSeededDesk()
    await open({ desk: folder })
    await open({ desk: folder })
    await page.getByText(/This desk is open elsewhere/).waitFor()
    expect(await page.getByRole('button', { name: 'New article' }).isDisabled()).toBe(true)
  })

  it('keeps a pane as wide as it was made, in a window of any size', async () => {
    await open({ desk: await aSeededDesk() })
    const width = async () =>
      (await page.getByRole('complementary', { name: 'Filters' }).boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('separator', { name: 'Width of the sidebar' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(width).toBeGreaterThan(before)
    const made = await width()
    await page.setViewportSize({ width: 1920, height: 1080 })
    await go('Tags')
    await go('Articles')
    await expect.poll(async () => Math.abs((await width()) - made)).toBeLessThan(2)
  })

  it('goes where the keyboard sends it and never loses the focus', async () => {
    await open({ desk: await aSeededDesk() })
    await page.getByRole('searchbox').focus()
    await choose('view.palette')
    await expect.poll(focusedRole).toBe('combobox')
    await page.keyboard.type('settings')
    await page.getByRole('option', { name: /Settings/ }).waitFor()
    // Only a slip away from what is typed, and so below the command that is called that.
    await page.getByRole('option', { name: /400 heating points/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Settings' }).waitFor()
    await expect.poll(focusedRole).toBe('H1')
    await choose('edit.find')
    await expect.poll(focusedRole).toBe('INPUT')
    await page.keyboard.press('Tab')
    expect(await focusedRole()).not.toBe('BODY')
  })
})

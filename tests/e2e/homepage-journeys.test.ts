import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { desk, deskJson } from '../support/command-line.ts'
import { type LaunchedApp, launchApp } from '../support/launch-app.ts'
import { makeSeedDesk, seedPage } from '../support/seed-desk.ts'

type Shown = { readonly guid: string; readonly headline: string }
type ShownList = { readonly live: readonly Shown[]; readonly draft: readonly Shown[] }

/** How a desk chief does it: with the mouse, or with the keyboard alone. */
type Hands = {
  readonly toList: (headline: string, list: string) => Promise<void>
  readonly above: (list: string, headline: string, other: string) => Promise<void>
  readonly takeOut: (list: string, headline: string) => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly launch: () => Promise<void>
  readonly discard: () => Promise<void>
}

const column = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true })

const row = (page: Page, list: string, headline: string): Locator =>
  column(page, list).getByRole('listitem', { name: headline, exact: true })

async function drag(page: Page, from: Locator, to: Locator, part: number): Promise<void> {
  await from.scrollIntoViewIfNeeded()
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to drag or nowhere to drop')
  await page.mouse.move(start.x + 60, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + 68, start.y + start.height / 2 + 8, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height * part, { steps: 12 })
  await page.mouse.up()
}

function byMouse(page: Page): Hands {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  async function confirmed(name: string): Promise<void> {
    await button(name).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('listitem').first()).toBeVisible()
    await dialog.getByRole('button', { name, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  return {
    toList: (headline, list) =>
      drag(page, row(page, 'Feed', headline), column(page, list).locator('.column-scroller'), 0.02),
    above: (list, headline, other) =>
      drag(page, row(page, list, headline), row(page, list, other), 0.2),
    takeOut: async (list, headline) => {
      await row(page, list, headline).click({ button: 'right' })
      await page.getByRole('menuitem', { name: /^Take out/ }).click()
    },
    undo: () => page.getByRole('button', { name: /^Undo/ }).first().click(),
    redo: () => page.getByRole('button', { name: /^Redo/ }).first().click(),
    launch: () => confirmed('Launch'),
    discard: () => confirmed('Discard draft'),
  }
}

function byKeyboard(page: Page): Hands {
  const { keyboard } = page
  async function confirmed(name: string): Promise<void> {
    await page.getByRole('button', { name, exact: true }).focus()
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('listitem').first()).toBeVisible()
    await expect(dialog.getByRole('button', { name, exact: true })).toBeFocused()
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }
  return {
    toList: async (headline, list) => {
      await row(page, 'Feed', headline).focus()
      await keyboard.press('m')
      await page.getByRole('combobox', { name: 'List' }).selectOption({ label: list })
      await page.getByRole('combobox', { name: 'Position' }).selectOption('1')
      await keyboard.press('Enter')
    },
    above: async (list, headline) => {
      await row(page, list, headline).focus()
      await keyboard.press('Alt+ArrowUp')
    },
    takeOut: async (list, headline) => {
      await row(page, list, headline).focus()
      await keyboard.press('Delete')
    },
    undo: () => keyboard.press('Control+z'),
    redo: () => keyboard.press('Control+Shift+z'),
    launch: () => confirmed('Launch'),
    discard: () => confirmed('Discard draft'),
  }
}

let work = ''
let folder = ''
let launched: LaunchedApp

test.beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'wiredesk-homepage-'))
  folder = join(work, 'desk')
  await makeSeedDesk(folder)
  const { hotNews } = await seedPage()
  await desk('list', folder, 'hot', '--set', hotNews.join(','), '--launch')
  launched = await launchApp({ desk: folder })
  await expect(launched.page.getByText('25 articles')).toBeVisible()
})

test.afterEach(async () => {
  await launched.close()
  await rm(work, { recursive: true, force: true })
})

async function listed(name: string): Promise<ShownList> {
  return (await deskJson('list', folder, name)) as ShownList
}

async function expectDraft(name: string, headlines: readonly string[]): Promise<void> {
  const draft = async () => (await listed(name)).draft.map(({ headline }) => headline)
  await expect.poll(draft).toEqual(headlines)
}

const ways = { mouse: byMouse, keyboard: byKeyboard } as const

for (const [way, handsOf] of Object.entries(ways)) {
  test(`HOT is filled, put in order, launched after a look at what changes, and undone, by ${way}`, async () => {
    const { page } = launched
    const hands = handsOf(page)
    const before = (await listed('hot')).live.map(({ headline }) => headline)
    const inLatest = (await listed('latest')).live.map(({ headline }) => headline)
    const fresh = inLatest.find((headline) => !before.includes(headline)) ?? ''
    const [first = '', second = '', third = '', fourth = '', last = ''] = before
    await page.keyboard.press('Control+2')
    await expect(row(page, 'Hot news', first)).toBeVisible()

    // Into a full list: what falls off lies on the tray, and that is said.
    await hands.toList(fresh, 'Hot news')
    await expectDraft('hot', [fresh, first, second, third, fourth])
    await expect(page.getByText(`Moved to Hot news, 1 of 5: ${fresh}.`)).toBeAttached()
    await expect(row(page, 'Tray', last)).toBeVisible()
    await expectDraft('tray', [last])

    await hands.above('Hot news', second, first)
    await expectDraft('hot', [fresh, second, first, third, fourth])
    await expect(page.getByText(`Moved to Hot news, 2 of 5: ${second}.`)).toBeAttached()
    await hands.takeOut('Hot news', third)
    await expectDraft('hot', [fresh, second, first, fourth])
    await expect(page.getByText(`Taken out of Hot news: ${third}.`)).toBeAttached()

    await hands.undo()
    await expectDraft('hot', [fresh, second, first, third, fourth])
    await hands.redo()
    await expectDraft('hot', [fresh, second, first, fourth])

    // Readers see none of it until the launch, and all of it after.
    expect((await listed('hot')).live.map(({ headline }) => headline)).toEqual(before)
    await hands.launch()
    const live = async () => (await listed('hot')).live.map(({ headline }) => headline)
    await expect.poll(live).toEqual([fresh, second, first, fourth])
    await hands.undo()
    await expect.poll(live).toEqual(before)
    await hands.redo()
    await expect.poll(live).toEqual([fresh, second, first, fourth])
  })

  test(`a draft is discarded after a look at what goes, and comes back with Undo, by ${way}`, async () => {
    const { page } = launched
    const hands = handsOf(page)
    const before = (await listed('hot')).live.map(({ headline }) => headline)
    const [first = '', ...others] = before
    await page.keyboard.press('Control+2')
    await hands.takeOut('Hot news', first)
    await expectDraft('hot', others)
    await hands.discard()
    await expectDraft('hot', before)
    await hands.undo()
    await expectDraft('hot', others)
    expect((await listed('hot')).live.map(({ headline }) => headline)).toEqual(before)
  })
}

test('a killed story leaves every list and its drafts at once, history says why, and the desk is told', async () => {
  const { page } = launched
  const [first] = (await listed('hot')).live
  await page.keyboard.press('Control+2')
  await row(page, 'Hot news', first?.headline ?? '').dblclick()
  await page.getByRole('button', { name: 'Kill' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('The place was wrong.')
  await dialog.getByRole('button', { name: 'Kill' }).click()
  await expect(dialog).toBeHidden()
  const guids = async (name: string) => {
    const { live, draft } = await listed(name)
    return [...live, ...draft].map(({ guid }) => guid)
  }
  await expect.poll(() => guids('hot')).not.toContain(first?.guid)
  await expect.poll(() => guids('latest')).not.toContain(first?.guid)
  await page.keyboard.press('Control+2')
  await page.getByRole('button', { name: 'History' }).click()
  await expect(
    page
      .getByRole('dialog')
      .getByText(/withdr/i)
      .first(),
  ).toBeVisible()
})

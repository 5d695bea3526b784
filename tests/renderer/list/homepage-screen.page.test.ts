import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'

// Skipped on a machine without a Chromium: the app's own runtime is driven by the end-to-end tests.
import { inspect } from '../../support/inspect.ts'
import { openStage } from './stage/open-stage.ts'
import type { Stage, StageWish } from './stage/wish.ts'

const names = [
  'Alder',
  'Birch',
  'Cedar',
  'Damson',
  'Elm',
  'Fir',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
]
const more = ['Kapok', 'Larch', 'Maple']
const stories: StageWish['stories'] = [...names, ...more].map((headline, at) => ({
  guid: `story-${headline}`,
  headline,
  age: 5 + at,
}))

let page: Page

async function open(wish: Partial<StageWish> = {}): Promise<void> {
  page = await openStage({ stories, ...wish })
}

function column(name: string): Locator {
  return page.getByRole('region', { name })
}

function row(list: string, headline: string): Locator {
  return column(list).getByRole('listitem', { name: headline, exact: true })
}

function handle(list: string, headline: string): Locator {
  return column(list).getByRole('button', { name: `Move ${headline}`, exact: true })
}

async function shown(list: string): Promise<readonly string[]> {
  return column(list).getByRole('listitem').locator('.row-headline').allTextContents()
}

async function inMain(list: 'hot' | 'latest', which: 'draft' | 'live') {
  return page.evaluate(
    ([list, which]) => (Reflect.get(window, 'stage') as Stage).listed(list, which),
    [list, which] as const,
  )
}

// Several test files share the machine, so a moment may be long.
function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 20_000 })
}

/** Waits until page and main say the same, and that. */
async function expectList(list: 'Hot news' | 'Latest', headlines: readonly string[]) {
  await eventually(() => shown(list)).toEqual(headlines)
  await eventually(() => inMain(list === 'Latest' ? 'latest' : 'hot', 'draft')).toEqual(headlines)
}

async function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const column = element?.closest('[data-column]')?.getAttribute('aria-label') ?? ''
    const headline = element?.querySelector('.row-headline')?.textContent ?? element?.tagName ?? ''
    return `${column}: ${headline}`
  })
}

async function expectSaid(words: string): Promise<void> {
  await eventually(() => page.getByRole('status').textContent()).toContain(words)
}

/** Drags with the mouse as a hand does, to a height of the target given as a part of it. */
async function drag(from: Locator, to: Locator, part: number): Promise<void> {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('nothing to drag or nowhere to drop')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(start.x + start.width / 2 + 6, start.y + start.height / 2 + 6, { steps: 3 })
  await page.mouse.move(end.x + end.width / 2, end.y + end.height * part, { steps: 8 })
}

async function fillHot(...headlines: readonly string[]): Promise<void> {
  for (const [at, headline] of headlines.entries()) {
    await row('Feed', headline).focus()
    await page.keyboard.press('m')
    await page.getByRole('combobox', { name: 'Position' }).selectOption(String(at + 1))
    await page.keyboard.press('Enter')
    await eventually(focused).toBe(`Hot news: ${headline}`)
  }
  await expectList('Hot news', headlines)
}

describe('the homepage screen', { timeout: 90_000 }, () => {
  describe('by mouse', () => {
    it('a story is dragged from the feed by its handle into an empty list, and by its card above the first', async () => {
      await open()
      await drag(handle('Feed', 'Cedar'), column('Hot news'), 0.05)
      await page.mouse.up()
      await expectList('Hot news', ['Cedar'])
      await drag(row('Feed', 'Alder'), row('Hot news', 'Cedar'), 0.2)
      await page.mouse.up()
      await expectList('Hot news', ['Alder', 'Cedar'])
      await drag(row('Feed', 'Birch'), row('Hot news', 'Alder'), 0.8)
      await page.mouse.up()
      await expectList('Hot news', ['Alder', 'Birch', 'Cedar'])
    })

    it('an entry moves within its list, and to the other one by dragTo', async () => {
      await open()
      await fillHot('Alder', 'Birch', 'Cedar')
      await handle('Hot news', 'Alder').dragTo(row('Hot news', 'Cedar'))
      await expectList('Hot news', ['Birch', 'Cedar', 'Alder'])
      await handle('Hot news', 'Alder').dragTo(row('Hot news', 'Birch'))
      await expectList('Hot news', ['Alder', 'Birch', 'Cedar'])
      await handle('Hot news', 'Cedar').dragTo(row('Latest', 'Alder'), {
        targetPosition: { x: 60, y: 6 },
      })
      await expectList('Hot news', ['Alder', 'Birch'])
      expect((await shown('Latest'))[0]).toBe('Cedar')
      await handle('Latest', 'Elm').dragTo(column('Hot news'))
      await expectList('Hot news', ['Alder', 'Birch', 'Elm'])
      expect(await shown('Latest')).toContain('Elm')
    })

    it('shows where it will land and what falls off, and says so when it has', async () => {
      await open()
      await fillHot('Alder', 'Birch', 'Cedar', 'Damson', 'Elm')
      await drag(handle('Feed', 'Fir'), row('Hot news', 'Cedar'), 0.2)
      await page.mouse.move(450, 300)
      await page.locator('.drop-line').waitFor()
      expect(await row('Hot news', 'Elm').getAttribute('data-falling')).toBe('true')
      expect(await row('Feed', 'Fir').getAttribute('data-dragged')).toBe('true')
      await page.mouse.up()
      await eventually(() => shown('Hot news')).toHaveLength(5)
      expect(await shown('Hot news')).not.toContain('Elm')
      await expectSaid('“Elm” fell off Hot news and lies on the tray.')
      expect(await page.locator('.drop-line').count()).toBe(0)
    })

    it('Esc, a drop outside and a drop in its own place change nothing', async () => {
      await open()
      await fillHot('Alder', 'Birch')
      await drag(handle('Feed', 'Cedar'), row('Hot news', 'Alder'), 0.2)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await drag(handle('Feed', 'Cedar'), page.getByRole('heading', { name: 'Homepage' }), 0.5)
      await page.mouse.up()
      await drag(handle('Hot news', 'Alder'), row('Hot news', 'Birch'), 0.2)
      await page.mouse.up()
      await expectList('Hot news', ['Alder', 'Birch'])
      expect(page.url()).toMatch(/^http:..homepage\.localhost:\d+.$/)
      const calls = await page.evaluate(() => (Reflect.get(window, 'stage') as Stage).calls)
      expect(calls.filter((name) => name === 'list.place')).toHaveLength(2)
    })

    it('a story that may not go public cannot be dragged, and says why', async () => {
      const held = { guid: 'held', headline: 'Heldstory', age: 1, state: 'held' as const }
      await open({ stories: [held, ...stories] })
      expect(await row('Feed', 'Heldstory').getAttribute('title')).toMatch(/^Held:/)
      await drag(row('Feed', 'Heldstory'), column('Hot news'), 0.5)
      await page.mouse.up()
      await row('Feed', 'Heldstory').focus()
      await page.keyboard.press('Alt+ArrowRight')
      await expectList('Hot news', [])
    })

    it('a drop that main refuses is taken back and told', async () => {
      await open({ pause: 400 })
      await page.evaluate(() => (Reflect.get(window, 'stage') as Stage).refuseNext('list.place'))
      await handle('Feed', 'Alder').dragTo(column('Hot news'))
      expect(await shown('Hot news')).toEqual(['Alder'])
      await page.getByText('The disk is full.').waitFor()
      await expectList('Hot news', [])
    })
  })

  describe('by keyboard alone', () => {
    it('stories go from the feed to HOT, up and down in it, and to LATEST, each told, the focus with them', async () => {
      await open()
      await page.getByRole('searchbox', { name: 'Search the feed' }).focus()
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('Feed: Alder')
      await page.keyboard.press('ArrowDown')
      await eventually(focused).toBe('Feed: Birch')
      await page.keyboard.press('Alt+ArrowRight')
      await expectSaid('Moved to Hot news, 1 of 1: Birch.')
      await eventually(focused).toBe('Hot news: Birch')

      await fillHot('Alder', 'Cedar', 'Birch')
      await row('Hot news', 'Alder').focus()
      await page.keyboard.press('Alt+ArrowDown')
      await expectSaid('Moved to Hot news, 2 of 3: Alder.')
      await page.keyboard.press('Alt+ArrowDown')
      await expectList('Hot news', ['Cedar', 'Birch', 'Alder'])
      await eventually(focused).toBe('Hot news: Alder')
      await page.keyboard.press('Alt+ArrowUp')
      await expectList('Hot news', ['Cedar', 'Alder', 'Birch'])

      await page.keyboard.press('Alt+ArrowRight')
      await expectSaid('Moved to Latest, 2 of 10: Alder.')
      await eventually(focused).toBe('Latest: Alder')
      await expectList('Hot news', ['Cedar', 'Birch'])
      expect((await shown('Latest')).slice(0, 3)).toEqual(['Birch', 'Alder', 'Cedar'])
    })

    it('presses that come faster than main answers all count, in their order', async () => {
      await open({ pause: 60 })
      await fillHot('Alder', 'Birch', 'Cedar', 'Damson', 'Elm')
      await row('Hot news', 'Alder').focus()
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('Alt+ArrowDown')
      await expectList('Hot news', ['Birch', 'Cedar', 'Damson', 'Elm', 'Alder'])
      await eventually(focused).toBe('Hot news: Alder')
    })

    it('Delete takes an entry out and the focus passes to the next, at last to the list', async () => {
      await open()
      await fillHot('Alder', 'Birch')
      await row('Hot news', 'Alder').focus()
      await page.keyboard.press('Delete')
      await expectSaid('Taken out of Hot news: Alder.')
      await eventually(focused).toBe('Hot news: Birch')
      await page.keyboard.press('Delete')
      await expectList('Hot news', [])
      await eventually(focused).toMatch(/^Hot news: /)
      await row('Latest', 'Alder').focus()
      await page.keyboard.press('Delete')
      await expectSaid('Hidden from Latest: Alder.')
      await eventually(focused).toBe('Latest: Birch')
    })

    it('M, or the Move button, asks for list and position', async () => {
      await open()
      await fillHot('Alder', 'Birch', 'Cedar')
      await handle('Hot news', 'Cedar').press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Move to…' })
      await dialog.getByRole('combobox', { name: 'List' }).selectOption('Latest')
      await dialog.getByRole('combobox', { name: 'Position' }).selectOption('4')
      await dialog.getByRole('button', { name: 'Move', exact: true }).click()
      await expectSaid('Moved to Latest, 4 of 10: Cedar.')
      await eventually(focused).toBe('Latest: Cedar')
      expect((await shown('Latest'))[3]).toBe('Cedar')
      await page.keyboard.press('m')
      await page.keyboard.press('Escape')
      await eventually(focused).toBe('Latest: Cedar')
    })

    it('P pins a story of LATEST where it stands and lets it flow again', async () => {
      await open()
      await row('Latest', 'Cedar').focus()
      await page.keyboard.press('p')
      await row('Latest', 'Cedar').getByText('Pinned').waitFor()
      await page.keyboard.press('p')
      await expectSaid('Stands in Latest by its time again: Cedar.')
      await expectList('Latest', names)
    })

    it('Enter opens the article', async () => {
      await open()
      await row('Feed', 'Birch').focus()
      await page.keyboard.press('Enter')
      const opened = await page.evaluate(() => (Reflect.get(window, 'stage') as Stage).opened())
      expect(opened).toBe('story-Birch')
    })
  })

  it('launches, keeps the launch in History, and undoes and redoes each act by name', async () => {
    await open()
    const launch = page.getByRole('button', { name: 'Launch', exact: true })
    expect(await launch.isDisabled()).toBe(true)
    await fillHot('Alder', 'Birch')
    await page.getByText('2 changes').waitFor()
    await launch.click()
    await page.getByRole('dialog', { name: 'Launch' }).waitFor()
    await page.keyboard.press('Enter')
    await eventually(() => inMain('hot', 'live')).toEqual(['Alder', 'Birch'])
    await eventually(() => launch.isDisabled()).toBe(true)

    await page.getByRole('button', { name: 'History' }).click()
    const history = page.getByRole('dialog', { name: 'History' })
    await history.getByRole('region', { name: 'Hot news' }).getByText('Birch').waitFor()
    await page.keyboard.press('Escape')

    const run = (id: 'edit.undo' | 'edit.redo') =>
      page.evaluate((id) => (Reflect.get(window, 'stage') as Stage).runCommand(id), id)
    await run('edit.undo')
    await expectSaid('Undone: launch Hot news.')
    expect(await inMain('hot', 'live')).toEqual([])
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expectSaid('Undone: move “Birch” to Hot news, position 2.')
    await run('edit.redo')
    await expectSaid('Done again: move “Birch” to Hot news, position 2.')
    await page.getByRole('button', { name: 'Discard draft' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click()
    await expectList('Hot news', [])
    await run('edit.undo')
    await expectList('Hot news', ['Alder', 'Birch'])
  })

  it('shows the draft or live as it would be exported, and again after each act', async () => {
    await open()
    const preview = page.frameLocator('iframe[title=Preview]')
    await preview.getByText('The homepage, draft').waitFor()
    await handle('Feed', 'Larch').dragTo(column('Hot news'))
    await preview.getByText('Larch').waitFor()
    await page.getByText('Live', { exact: true }).click()
    await preview.getByText('The homepage, live').waitFor()
    expect(await preview.getByText('Larch').count()).toBe(0)
  })

  it('takes in a story that is published meanwhile, above a draft that stays', async () => {
    await open()
    await fillHot('Alder')
    await page.evaluate(() => (Reflect.get(window, 'stage') as Stage).release('new', 'Zelkova'))
    await eventually(() => shown('Latest')).toEqual(['Zelkova', ...names.slice(0, 9)])
    await expectList('Hot news', ['Alder'])
  })

  it('finds stories in a feed of a hundred thousand of which only those in sight exist', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({
      guid: `story-${at}`,
      headline: `Story number ${at}`,
      age: at,
    }))
    await open({ stories: many })
    expect(await column('Feed').getByRole('listitem').count()).toBeLessThan(40)
    await row('Feed', 'Story number 0').press('End')
    await row('Feed', 'Story number 99999').waitFor()
    await eventually(focused).toBe('Feed: Story number 99999')
    await page.getByRole('searchbox', { name: 'Search the feed' }).fill('number 4711')
    await row('Feed', 'Story number 4711').waitFor()
    await handle('Feed', 'Story number 4711').dragTo(column('Hot news'))
    await expectList('Hot news', ['Story number 4711'])
  })

  it('on a read-only desk nothing moves and every act is off', async () => {
    await open({ isReadOnly: true })
    await drag(row('Feed', 'Alder'), column('Hot news'), 0.5)
    await page.mouse.up()
    await row('Latest', 'Alder').focus()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Alt+ArrowLeft')
    await page.keyboard.press('m')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await expectList('Hot news', [])
    for (const name of ['Launch', 'Discard draft', 'Undo', 'Redo']) {
      expect(await page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true)
    }
  })

  it('has nothing for axe to find', async () => {
    page = await openStage({ stories })
    await fillHot('Alder', 'Birch')
    await row('Latest', 'Alder').focus()
    await inspect(page, 'homepage-screen', { beside: 'iframe' })
  })
})

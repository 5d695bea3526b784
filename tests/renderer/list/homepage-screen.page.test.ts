import { describe, expect, it } from 'vitest'

import { inspect } from '../../support/inspect.ts'
import { type ListDriver, listDriver, trees } from './stage/list-driver.ts'
import type { Stage } from './stage/wish.ts'

let desk: ListDriver

const names = trees.slice(0, 10).map(({ headline }) => headline)

describe('the homepage screen', { timeout: 90_000 }, () => {
  describe('by mouse', () => {
    it('a story is dragged from the feed by its handle into an empty list, and by its card above the first', async () => {
      desk = await listDriver()
      await desk.drag(desk.handle('Feed', 'Cedar'), desk.column('Hot news'), 0.05)
      await desk.page.mouse.up()
      await desk.holds('Hot news', ['Cedar'])
      await desk.drag(desk.row('Feed', 'Alder'), desk.row('Hot news', 'Cedar'), 0.2)
      await desk.page.mouse.up()
      await desk.holds('Hot news', ['Alder', 'Cedar'])
      await desk.drag(desk.row('Feed', 'Birch'), desk.row('Hot news', 'Alder'), 0.8)
      await desk.page.mouse.up()
      await desk.holds('Hot news', ['Alder', 'Birch', 'Cedar'])
    })

    it('an entry moves within its list, and to the other one by dragTo', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch', 'Cedar')
      await desk.handle('Hot news', 'Alder').dragTo(desk.row('Hot news', 'Cedar'))
      await desk.holds('Hot news', ['Birch', 'Cedar', 'Alder'])
      await desk.handle('Hot news', 'Alder').dragTo(desk.row('Hot news', 'Birch'))
      await desk.holds('Hot news', ['Alder', 'Birch', 'Cedar'])
      await desk.handle('Hot news', 'Cedar').dragTo(desk.row('Latest', 'Alder'), {
        targetPosition: { x: 60, y: 6 },
      })
      await desk.holds('Hot news', ['Alder', 'Birch'])
      expect((await desk.shown('Latest'))[0]).toBe('Cedar')
      await desk.handle('Latest', 'Elm').dragTo(desk.column('Hot news'))
      await desk.holds('Hot news', ['Alder', 'Birch', 'Elm'])
      expect(await desk.shown('Latest')).toContain('Elm')
    })

    it('shows where it will land and what falls off, and says so when it has', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch', 'Cedar', 'Damson', 'Elm')
      await desk.drag(desk.handle('Feed', 'Fir'), desk.row('Hot news', 'Cedar'), 0.2)
      await desk.page.mouse.move(450, 300)
      await desk.page.locator('.drop-line').waitFor()
      expect(await desk.row('Hot news', 'Elm').getAttribute('data-falling')).toBe('true')
      expect(await desk.row('Feed', 'Fir').getAttribute('data-dragged')).toBe('true')
      await desk.page.mouse.up()
      await desk.eventually(() => desk.shown('Hot news')).toHaveLength(5)
      expect(await desk.shown('Hot news')).not.toContain('Elm')
      await desk.saidOf('“Elm” fell off Hot news and lies on the tray.')
      expect(await desk.page.locator('.drop-line').count()).toBe(0)
    })

    it('Esc, a drop outside and a drop in its own place change nothing', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch')
      await desk.drag(desk.handle('Feed', 'Cedar'), desk.row('Hot news', 'Alder'), 0.2)
      await desk.page.keyboard.press('Escape')
      await desk.page.mouse.up()
      await desk.drag(
        desk.handle('Feed', 'Cedar'),
        desk.page.getByRole('heading', { name: 'Homepage' }),
        0.5,
      )
      await desk.page.mouse.up()
      await desk.drag(desk.handle('Hot news', 'Alder'), desk.row('Hot news', 'Birch'), 0.2)
      await desk.page.mouse.up()
      await desk.holds('Hot news', ['Alder', 'Birch'])
      expect(desk.page.url()).toMatch(/^http:..homepage\.localhost:\d+.$/)
      const calls = await desk.page.evaluate(() => (Reflect.get(window, 'stage') as Stage).calls)
      expect(calls.filter((name) => name === 'list.place')).toHaveLength(2)
    })

    it('a story that may not go public cannot be dragged, and says why', async () => {
      const held = { guid: 'held', headline: 'Heldstory', age: 1, state: 'held' as const }
      desk = await listDriver({ stories: [held, ...trees] })
      expect(await desk.row('Feed', 'Heldstory').getAttribute('title')).toMatch(/^Held:/)
      await desk.drag(desk.row('Feed', 'Heldstory'), desk.column('Hot news'), 0.5)
      await desk.page.mouse.up()
      await desk.row('Feed', 'Heldstory').focus()
      await desk.page.keyboard.press('Alt+ArrowRight')
      await desk.holds('Hot news', [])
    })

    it('a drop that main refuses is taken back and told', async () => {
      desk = await listDriver({ pause: 400 })
      await desk.page.evaluate(() =>
        (Reflect.get(window, 'stage') as Stage).refuseNext('list.place'),
      )
      await desk.handle('Feed', 'Alder').dragTo(desk.column('Hot news'))
      expect(await desk.shown('Hot news')).toEqual(['Alder'])
      await desk.page.getByText('The disk is full.').waitFor()
      await desk.holds('Hot news', [])
    })
  })

  describe('by keyboard alone', () => {
    it('stories go from the feed to HOT, up and down in it, and to LATEST, each told, the focus with them', async () => {
      desk = await listDriver()
      await desk.page.getByRole('searchbox', { name: 'Search the feed' }).focus()
      await desk.page.keyboard.press('ArrowDown')
      expect(await desk.focused()).toBe('Feed: Alder')
      await desk.page.keyboard.press('ArrowDown')
      await desk.focuses('Feed: Birch')
      await desk.page.keyboard.press('Alt+ArrowRight')
      await desk.saidOf('Moved to Hot news, 1 of 1: Birch.')
      await desk.focuses('Hot news: Birch')

      await desk.fillHot('Alder', 'Cedar', 'Birch')
      await desk.row('Hot news', 'Alder').focus()
      await desk.page.keyboard.press('Alt+ArrowDown')
      await desk.saidOf('Moved to Hot news, 2 of 3: Alder.')
      await desk.page.keyboard.press('Alt+ArrowDown')
      await desk.holds('Hot news', ['Cedar', 'Birch', 'Alder'])
      await desk.focuses('Hot news: Alder')
      await desk.page.keyboard.press('Alt+ArrowUp')
      await desk.holds('Hot news', ['Cedar', 'Alder', 'Birch'])

      await desk.page.keyboard.press('Alt+ArrowRight')
      await desk.saidOf('Moved to Latest, 2 of 10: Alder.')
      await desk.focuses('Latest: Alder')
      await desk.holds('Hot news', ['Cedar', 'Birch'])
      expect((await desk.shown('Latest')).slice(0, 3)).toEqual(['Birch', 'Alder', 'Cedar'])
    })

    it('presses that come faster than main answers all count, in their order', async () => {
      desk = await listDriver({ pause: 60 })
      await desk.fillHot('Alder', 'Birch', 'Cedar', 'Damson', 'Elm')
      await desk.row('Hot news', 'Alder').focus()
      for (let press = 0; press < 4; press += 1) await desk.page.keyboard.press('Alt+ArrowDown')
      await desk.holds('Hot news', ['Birch', 'Cedar', 'Damson', 'Elm', 'Alder'])
      await desk.focuses('Hot news: Alder')
    })

    it('Delete takes an entry out and the focus passes to the next, at last to the list', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch')
      await desk.row('Hot news', 'Alder').focus()
      await desk.page.keyboard.press('Delete')
      await desk.saidOf('Taken out of Hot news: Alder.')
      await desk.focuses('Hot news: Birch')
      await desk.page.keyboard.press('Delete')
      await desk.holds('Hot news', [])
      await desk.eventually(desk.focused).toMatch(/^Hot news: /)
      await desk.row('Latest', 'Alder').focus()
      await desk.page.keyboard.press('Delete')
      await desk.saidOf('Hidden from Latest: Alder.')
      await desk.focuses('Latest: Birch')
    })

    it('M, or the Move button, asks for list and position', async () => {
      desk = await listDriver()
      await desk.fillHot('Alder', 'Birch', 'Cedar')
      await desk.handle('Hot news', 'Cedar').press('Enter')
      const dialog = desk.page.getByRole('dialog', { name: 'Move to…' })
      await dialog.getByRole('combobox', { name: 'List' }).selectOption('Latest')
      await dialog.getByRole('combobox', { name: 'Position' }).selectOption('4')
      await dialog.getByRole('button', { name: 'Move', exact: true }).click()
      await desk.saidOf('Moved to Latest, 4 of 10: Cedar.')
      await desk.focuses('Latest: Cedar')
      expect((await desk.shown('Latest'))[3]).toBe('Cedar')
      await desk.page.keyboard.press('m')
      await desk.page.keyboard.press('Escape')
      await desk.focuses('Latest: Cedar')
    })

    it('P pins a story of LATEST where it stands and lets it flow again', async () => {
      desk = await listDriver()
      await desk.row('Latest', 'Cedar').focus()
      await desk.page.keyboard.press('p')
      await desk.row('Latest', 'Cedar').getByText('Pinned').waitFor()
      await desk.page.keyboard.press('p')
      await desk.saidOf('Stands in Latest by its time again: Cedar.')
      await desk.holds('Latest', names)
    })

    it('Enter opens the article', async () => {
      desk = await listDriver()
      await desk.row('Feed', 'Birch').focus()
      await desk.page.keyboard.press('Enter')
      const opened = await desk.page.evaluate(() =>
        (Reflect.get(window, 'stage') as Stage).opened(),
      )
      expect(opened).toBe('story-Birch')
    })
  })

  it('launches, keeps the launch in History, and undoes and redoes each act by name', async () => {
    desk = await listDriver()
    const launch = desk.page.getByRole('button', { name: 'Launch', exact: true })
    expect(await launch.isDisabled()).toBe(true)
    await desk.fillHot('Alder', 'Birch')
    await desk.page.getByText('2 changes').waitFor()
    await launch.click()
    await desk.page.getByRole('dialog', { name: 'Launch' }).waitFor()
    await desk.page.keyboard.press('Enter')
    await desk.eventually(() => desk.listed('hot', 'live')).toEqual(['Alder', 'Birch'])
    await desk.eventually(() => launch.isDisabled()).toBe(true)

    await desk.page.getByRole('button', { name: 'History' }).click()
    const history = desk.page.getByRole('dialog', { name: 'History' })
    await history.getByRole('region', { name: 'Hot news' }).getByText('Birch').waitFor()
    await desk.page.keyboard.press('Escape')

    const run = (id: 'edit.undo' | 'edit.redo') =>
      desk.page.evaluate((id) => (Reflect.get(window, 'stage') as Stage).runCommand(id), id)
    await run('edit.undo')
    await desk.saidOf('Undone: launch Hot news.')
    expect(await desk.listed('hot', 'live')).toEqual([])
    await desk.page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await desk.saidOf('Undone: move “Birch” to Hot news, position 2.')
    await run('edit.redo')
    await desk.saidOf('Done again: move “Birch” to Hot news, position 2.')
    await desk.page.getByRole('button', { name: 'Discard draft' }).click()
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click()
    await desk.holds('Hot news', [])
    await run('edit.undo')
    await desk.holds('Hot news', ['Alder', 'Birch'])
  })

  it('shows the draft or live as it would be exported, and again after each act', async () => {
    desk = await listDriver()
    const preview = desk.page.frameLocator('iframe[title=Preview]')
    await preview.getByText('The homepage, draft').waitFor()
    await desk.handle('Feed', 'Larch').dragTo(desk.column('Hot news'))
    await preview.getByText('Larch').waitFor()
    await desk.page.getByText('Live', { exact: true }).click()
    await preview.getByText('The homepage, live').waitFor()
    expect(await preview.getByText('Larch').count()).toBe(0)
  })

  it('draws the next preview unseen before it shows it, for a hidden one would hold up the window', async () => {
    desk = await listDriver()
    await desk.page.frameLocator('iframe[title=Preview]').getByText('The homepage, draft').waitFor()
    const coming = desk.page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const watch = new MutationObserver(() => {
            const next = document.querySelector('.preview-page[aria-hidden=true]')
            if (next === null) return
            watch.disconnect()
            const { visibility, display, opacity, pointerEvents } = getComputedStyle(next)
            resolve([visibility, display, opacity, pointerEvents])
          })
          watch.observe(document.body, { childList: true, subtree: true })
        }),
    )
    await desk.handle('Feed', 'Larch').dragTo(desk.column('Hot news'))
    expect(await coming).toEqual(['visible', 'block', '0', 'none'])
  })

  it('takes in a story that is published meanwhile, above a draft that stays', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder')
    await desk.page.evaluate(() =>
      (Reflect.get(window, 'stage') as Stage).release('new', 'Zelkova'),
    )
    await desk.eventually(() => desk.shown('Latest')).toEqual(['Zelkova', ...names.slice(0, 9)])
    await desk.holds('Hot news', ['Alder'])
  })

  it('finds stories in a feed of a hundred thousand of which only those in sight exist', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({
      guid: `story-${at}`,
      headline: `Story number ${at}`,
      age: at,
    }))
    desk = await listDriver({ stories: many })
    expect(await desk.column('Feed').getByRole('listitem').count()).toBeLessThan(40)
    await desk.row('Feed', 'Story number 0').press('End')
    await desk.row('Feed', 'Story number 99999').waitFor()
    await desk.focuses('Feed: Story number 99999')
    await desk.page.getByRole('searchbox', { name: 'Search the feed' }).fill('number 4711')
    await desk.row('Feed', 'Story number 4711').waitFor()
    await desk.handle('Feed', 'Story number 4711').dragTo(desk.column('Hot news'))
    await desk.holds('Hot news', ['Story number 4711'])
  })

  it('on a read-only desk nothing moves and every act is off', async () => {
    desk = await listDriver({ isReadOnly: true })
    await desk.drag(desk.row('Feed', 'Alder'), desk.column('Hot news'), 0.5)
    await desk.page.mouse.up()
    await desk.row('Latest', 'Alder').focus()
    await desk.page.keyboard.press('Delete')
    await desk.page.keyboard.press('Alt+ArrowLeft')
    await desk.page.keyboard.press('m')
    expect(await desk.page.getByRole('dialog').count()).toBe(0)
    await desk.holds('Hot news', [])
    for (const name of ['Launch', 'Discard draft', 'Undo', 'Redo']) {
      expect(await desk.page.getByRole('button', { name, exact: true }).isDisabled()).toBe(true)
    }
  })

  it('has nothing for axe to find', async () => {
    desk = await listDriver()
    await desk.fillHot('Alder', 'Birch')
    await desk.row('Latest', 'Alder').focus()
    await inspect(desk.page, 'homepage-screen', { beside: 'iframe' })
  })
})

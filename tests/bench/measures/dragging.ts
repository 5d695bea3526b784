import type { Locator, Page } from '@playwright/test'

import { launchApp, type LaunchedApp } from '../../support/launch-app.ts'
import { figureOf, median, p95, pick } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { rest } from '../stage/bench-app.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'

const few = 100
const many = 100_000
// Of an even number of blocks the middle would fall between two frames.
const rounds = 9
const dropsInBlock = 12
const settledMs = 60_000

type Drag = { readonly slowest: number; readonly drop: number }
type Sample = { readonly slowest: number; readonly drops: readonly number[] }

async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('there is nothing to drag to')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Notes how long each frame takes from now on, until told to stop. */
async function watchFrames(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const took: number[] = []
    let last = performance.now()
    const step = (now: number): void => {
      took.push(now - last)
      last = now
      if (Reflect.get(window, 'benchFrames') === took) requestAnimationFrame(step)
    }
    Reflect.set(window, 'benchFrames', took)
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(step)
    })
  })
  return () =>
    page.evaluate(() => {
      const took: unknown = Reflect.get(window, 'benchFrames')
      Reflect.set(window, 'benchFrames', null)
      return took as number[]
    })
}

/** From the release of the mouse to the frame after the one in which the list shows the story. */
async function armDrop(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const list = document.querySelector('[data-column="hot"] .entries')
    if (list === null) throw new Error('there is no Hot news')
    const done = new Promise<number>((resolve) => {
      let dropped = 0
      addEventListener('drop', () => (dropped = performance.now()), { capture: true, once: true })
      const watch = new MutationObserver(() => {
        if (dropped === 0) return
        watch.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - dropped)))
      })
      watch.observe(list, { childList: true })
    })
    Reflect.set(window, 'benchDrop', done)
  })
  return () => page.evaluate(() => Reflect.get(window, 'benchDrop') as Promise<number>)
}

/** Drags the feed's story of that row over both lists and drops it on top of Hot news. */
async function dragOnce(page: Page, at: number): Promise<Drag> {
  const feed = page.getByRole('region', { name: 'Feed' }).locator('[data-article]')
  const hot = page.getByRole('region', { name: 'Hot news' })
  const latest = page.getByRole('region', { name: 'Latest' })
  const [start, over, end] = [
    await middleOf(feed.nth(at % 6)),
    await middleOf(latest),
    await middleOf(hot.locator('.column-scroller')),
  ]
  const dropped = await armDrop(page)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, start.y + 8, { steps: 3 })
  const frames = await watchFrames(page)
  for (const place of [over, end, over, end]) await page.mouse.move(place.x, place.y, { steps: 24 })
  const slowest = Math.max(...(await frames()))
  await page.mouse.move(end.x, end.y - 40)
  await page.mouse.up()
  return { slowest, drop: await dropped() }
}

async function openHomepage({ page }: LaunchedApp): Promise<void> {
  await page.getByRole('button', { name: 'Homepage' }).first().click()
  await page.getByRole('region', { name: 'Feed' }).locator('[data-article]').first().waitFor()
}

/** What a drag costs with a feed of 100,000 beside one of 100. */
export const dragging: Measure = {
  name: 'dragging',
  about:
    'The slowest frame while a story of the feed is dragged to and fro over both lists, and the time from its drop on Hot news to the frame after the list shows it, with 100,000 stories in the feed against 100 in the same run; drawn by software on two cores.',
  run: async () => {
    const desks = [
      await makeLargeDesk(few, { isReleased: true }),
      await makeLargeDesk(many, { isReleased: true }),
    ] as const
    const small = await launchApp({ desk: desks[0].folder, userData: desks[0].profile })
    const large = await launchApp({ desk: desks[1].folder, userData: desks[1].profile })
    try {
      await large.page.getByRole('row').first().waitFor({ timeout: settledMs })
      await rest(settledMs)
      await openHomepage(small)
      await openHomepage(large)
      await rest(2_000)
      let turn = 0
      const samples = await interleave<Sample>(rounds, async (arm) => {
        const { page } = arm === 'ours' ? large : small
        const taken: Drag[] = []
        for (let at = 0; at < dropsInBlock; at += 1) taken.push(await dragOnce(page, (turn += 1)))
        return [
          {
            slowest: Math.max(...taken.map(({ slowest }) => slowest)),
            drops: taken.map(({ drop }) => drop),
          },
        ]
      })
      return [
        figureOf(
          'The slowest frame of a drag',
          pick(samples, ({ slowest }) => slowest),
          { of: 'ours', most: 33 },
        ),
        figureOf(
          'Drop to the painted list',
          pick(samples, ({ drops }) => median(drops)),
          null,
        ),
        {
          what: `Drop to the painted list, p95 of ${dropsInBlock * rounds}, ${many.toLocaleString('en')} stories`,
          unit: 'ms',
          value: p95(samples.ours.flatMap(({ drops }) => drops)),
          most: 50,
        },
      ]
    } finally {
      await small.close()
      await large.close()
      for (const desk of desks) await desk.remove()
    }
  },
}

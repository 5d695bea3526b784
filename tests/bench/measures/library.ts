import type { Page } from '@playwright/test'

import { launchApp } from '../../support/launch-app.ts'
import { figureOf, type Samples } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { rest } from '../stage/bench-app.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'

const small = 100
const large = 100_000
const rounds = 6
const opensInBlock = 5
// The first start on a desk makes its index meanwhile, which is another matter.
const settledMs = 90_000

/** From the press on the rail to the moment after the frame with the first rows. */
async function openOnce(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Homepage' }).first().click()
  await page.getByRole('region', { name: 'Hot news' }).waitFor()
  await rest(300)
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLElement>('.rail-button[aria-label="Articles"]')
        if (button === null) return reject(new Error('there is no rail'))
        const watch = new MutationObserver(() => {
          if (document.querySelector('.library-row .library-headline') === null) return
          watch.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        })
        watch.observe(document.body, { childList: true, subtree: true })
        const began = performance.now()
        button.click()
      }),
  )
}

/** Frames that came late while the rows ran by, and how long the slowest took. */
async function slowestFrame(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Articles' }).first().click()
  await page.getByRole('row').first().waitFor()
  await rest(500)
  return page.evaluate(async () => {
    const grid = document.querySelector('.library-grid')
    if (grid === null) throw new Error('there are no rows')
    const took: number[] = []
    let last = await new Promise<number>(requestAnimationFrame)
    for (let frame = 0; frame < 120; frame += 1) {
      grid.scrollTop += 90
      const now = await new Promise<number>(requestAnimationFrame)
      took.push(now - last)
      last = now
    }
    grid.scrollTop = 0
    return took.toSorted((one, other) => other - one)[6] ?? 0
  })
}

type Take = (page: Page) => Promise<number>

/** Both desks stand open side by side, so that a block of one follows a block of the other. */
async function measured(takes: readonly (readonly [Take, number])[]): Promise<readonly Samples[]> {
  const desks = [await makeLargeDesk(small), await makeLargeDesk(large)] as const
  const few = await launchApp({ desk: desks[0].folder, userData: desks[0].profile })
  const many = await launchApp({ desk: desks[1].folder, userData: desks[1].profile })
  try {
    await many.page.getByRole('row').first().waitFor({ timeout: settledMs })
    await rest(settledMs)
    const taken: Samples[] = []
    for (const [take, times] of takes) {
      taken.push(
        await interleave(rounds, async (arm) => {
          const { page } = arm === 'ours' ? many : few
          const samples: number[] = []
          for (let at = 0; at < times; at += 1) samples.push(await take(page))
          return samples
        }),
      )
    }
    return taken
  } finally {
    await few.close()
    await many.close()
    for (const desk of desks) await desk.remove()
  }
}

/** What a desk of 100,000 articles costs beside one of 100. */
export const library: Measure = {
  name: 'library',
  about:
    'From a press on Articles to the frame that shows the first rows, and the 95th percentile of the frames while 120 of them scroll by, at 100,000 articles against 100 in the same run.',
  run: async () => {
    const names = ['Opening the library', 'A frame while the rows scroll']
    const taken = await measured([
      [openOnce, opensInBlock],
      [slowestFrame, 1],
    ])
    return taken.map((samples, at) =>
      figureOf(names[at] ?? '', samples, { of: 'ratio', most: 1.25 }),
    )
  },
}

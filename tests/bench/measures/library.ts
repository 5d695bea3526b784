import type { Page } from '@playwright/test'

import { launchApp, type LaunchedApp } from '../../support/launch-app.ts'
import {
  type Fact,
  type Figure,
  figureInTurns,
  figureOf,
  median,
  p95,
  pick,
  type Samples,
} from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { rest } from '../stage/bench-app.ts'
import { scrollBare, scrollRows, type Scrolled } from '../stage/dropped-frames.ts'
import { type Finder, keyToResults, librarySearch, palette } from '../stage/first-results.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'
import { reutersStories } from '../stage/reuters.ts'
import { untilIndexed } from '../stage/until-indexed.ts'

const small = 100
const large = 100_000
const rounds = 4
const keyRounds = 9
const opensInBlock = 8
// What opening costs differs by a tenth from block to block.
const openRounds = 8

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

async function openTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let at = 0; at < opensInBlock; at += 1) times.push(await openOnce(page))
  return times
}

type Desks = { readonly few: LaunchedApp; readonly many: LaunchedApp }

/** Both desks stand open side by side, so that a block of one follows a block of the other. */
function inTurn<T>(
  { few, many }: Desks,
  take: (app: LaunchedApp) => Promise<readonly T[]>,
  times = rounds,
): Promise<Samples<T>> {
  return interleave(times, (arm) => take(arm === 'ours' ? many : few))
}

async function found(
  where: string,
  desks: Desks,
  finder: Finder,
): Promise<readonly (Figure | Fact)[]> {
  const take = async ({ page }: LaunchedApp): Promise<readonly (readonly number[])[]> => {
    const cdp = await page.context().newCDPSession(page)
    const times = await keyToResults(page, cdp, finder)
    await cdp.detach()
    return [times]
  }
  const samples = await inTurn(desks, take, keyRounds)
  const all = samples.ours.flat()
  return [
    figureInTurns(`Key to results in the ${where}`, pick(samples, median), null),
    {
      what: `Key to results in the ${where}, p95 of ${all.length}, ${large.toLocaleString('en')} articles`,
      unit: 'ms',
      value: p95(all),
      most: 100,
    },
  ]
}

async function scrolled(desks: Desks): Promise<readonly (Figure | Fact)[]> {
  let turn = 0
  const samples = await inTurn<{ readonly rows: Scrolled; readonly bare: Scrolled }>(
    desks,
    async ({ page }) => {
      await page.getByRole('button', { name: 'Articles' }).first().click()
      await page.getByRole('row').first().waitFor()
      turn += 1
      const isBareFirst = turn % 2 === 0
      const before = isBareFirst ? await scrollBare(page) : null
      const rows = await scrollRows(page, turn * 60_000)
      return [{ rows, bare: before ?? (await scrollBare(page)) }]
    },
  )
  const lost = (some: readonly Scrolled[]): number =>
    some.reduce((sum, { dropped }) => sum + dropped, 0)
  const [rows, bare] = [samples.ours.map(({ rows }) => rows), samples.ours.map(({ bare }) => bare)]
  const frames = rows.reduce((sum, { took }) => sum + took.length, 0)
  const what = `Frames lost while rows scroll by, of ${frames}`
  const times = pick(samples, ({ rows }) => p95(rows.took))
  return [
    figureOf('A frame while the rows scroll, p95', times, { of: 'ratio', most: 1.25 }),
    {
      what: `${what}, more than a bare list in the same window`,
      unit: 'frames',
      value: Math.max(0, lost(rows) - lost(bare)),
      most: 0,
    },
    { what: `${what}, by a bare list`, unit: 'frames', value: lost(bare), most: null },
    {
      what: `${what}, at ${small} articles`,
      unit: 'frames',
      value: lost(samples.again.map(({ rows }) => rows)),
      most: null,
    },
  ]
}

async function measured(desks: Desks, begun: number): Promise<readonly (Figure | Fact)[]> {
  await untilIndexed(desks.many.page)
  const builtMs = performance.now() - begun
  await rest(5_000)
  const opened = await inTurn(desks, ({ page }) => openTimes(page), openRounds)
  return [
    figureOf('Opening the library', opened, { of: 'ratio', most: 1.25 }),
    ...(await scrolled(desks)),
    ...(await found('library', desks, librarySearch)),
    ...(await found('palette', desks, palette)),
    {
      what: 'The index made of the desk’s files, from the start of the app',
      unit: 's',
      value: builtMs / 1_000,
      most: null,
    },
  ]
}

/** What a desk of 100,000 articles costs beside one of 100. */
export const library: Measure = {
  name: 'library',
  about:
    'At 100,000 Reuters stories against 100 in the same run: from a press on Articles to the frame that shows the first rows; the frames while rows scroll by for 120 of them, and those that a bare list of plain rows loses in the same window; and from each key of a word to the frame that shows other results, in the library’s search and in the palette.',
  run: async () => {
    const texts = await reutersStories()
    const folders = [
      await makeLargeDesk(small, { texts }),
      await makeLargeDesk(large, { texts }),
    ] as const
    const few = await launchApp({ desk: folders[0].folder, userData: folders[0].profile })
    const begun = performance.now()
    const many = await launchApp({ desk: folders[1].folder, userData: folders[1].profile })
    try {
      return await measured({ few, many }, begun)
    } finally {
      await few.close()
      await many.close()
      for (const desk of folders) await desk.remove()
    }
  },
}

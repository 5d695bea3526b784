import type { CDPSession, Page } from '@playwright/test'

import { launchApp, type LaunchedApp } from '../../support/launch-app.ts'
import type { Fact } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { rest } from '../stage/bench-app.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'
import { memoryOf } from '../stage/process-memory.ts'
import { reutersStories } from '../stage/reuters.ts'
import { typeKeys } from '../stage/type-keys.ts'
import { untilIndexed } from '../stage/until-indexed.ts'

const count = 10_000
// A story every four minutes is a busy desk.
const storiesInDay = 120
const warmingStories = 30
const words = ['ferry', 'council', 'oil', 'bank', 'wheat', 'trade', 'tax', 'grain']

/** Finds a story, opens it, types into it, looks at the homepage and goes back. */
async function workOn(page: Page, cdp: CDPSession, turn: number): Promise<void> {
  await page.getByRole('button', { name: 'Articles' }).first().click()
  const box = page.getByRole('searchbox', { name: 'Search articles' })
  await box.fill(words[turn % words.length] ?? '')
  await page.locator('.library-row mark').first().waitFor()
  await page
    .getByRole('row')
    .nth(1 + (turn % 8))
    .click()
  const body = page.getByRole('textbox', { name: 'Body' })
  await body.waitFor()
  await body.click()
  await typeKeys(cdp, 12)
  await page.keyboard.press('ControlOrMeta+w')
  await page.getByRole('button', { name: 'Homepage' }).first().click()
  await page.getByRole('region', { name: 'Hot news' }).waitFor()
}

/** What all processes hold once what nobody holds is swept out. */
async function held({ app, running }: LaunchedApp, cdp: CDPSession): Promise<number> {
  await rest(5_000)
  for (let sweep = 0; sweep < 3; sweep += 1) {
    await cdp.send('HeapProfiler.collectGarbage')
    await app.evaluate(() => {
      process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
      process.getBuiltinModule('node:vm').runInNewContext('gc')()
    })
    await rest(1_000)
  }
  return memoryOf(running.pid ?? Number.NaN)
}

/** Whether a day's work leaves anything behind in memory. */
export const longDay: Measure = {
  name: 'long-day',
  about: `Memory of all processes (PSS, swept first) after ${storiesInDay} stories of a desk of ${count.toLocaleString('en')} were searched for, opened, typed into and closed, with the homepage looked at after each: the work of eight hours without its pauses. Against the same after ${warmingStories} such stories.`,
  run: async () => {
    const desk = await makeLargeDesk(count, { texts: await reutersStories() })
    const launched = await launchApp({ desk: desk.folder, userData: desk.profile })
    try {
      const { page } = launched
      const cdp = await page.context().newCDPSession(page)
      await untilIndexed(page)
      for (let turn = 0; turn < warmingStories; turn += 1) await workOn(page, cdp, turn)
      const before = await held(launched, cdp)
      for (let turn = 0; turn < storiesInDay; turn += 1) await workOn(page, cdp, turn)
      const after = await held(launched, cdp)
      const fact = (what: string, unit: Fact['unit'], value: number, most: number | null) => ({
        what,
        unit,
        value,
        most,
      })
      return [
        fact(`After ${warmingStories} stories`, 'MB', before, null),
        fact(`After ${storiesInDay} more`, 'MB', after, null),
        fact('The day against its first hours', 'times', after / before, 1.05),
      ]
    } finally {
      await launched.close()
      await desk.remove()
    }
  },
}

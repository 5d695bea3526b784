import type { CDPSession, Page } from '@playwright/test'

import { figureOf, type Figure } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { lateSwitches, setBare, watchSwitches } from '../stage/bare-switch.ts'
import { makeBareTwin, showTwin } from '../stage/bare-twin.ts'
import { headlineOf } from '../stage/bench-desk.ts'
import { rest, withBenchApp } from '../stage/bench-app.ts'
import { paintedEvents, traced } from '../stage/trace.ts'

const sizes = [1_000, 10_000]
const rounds = 4
const clicksInBlock = 4
const betweenMs = 400

async function clickTab(page: Page, cdp: CDPSession, headline: string): Promise<void> {
  const box = await page.getByRole('tab', { name: headline }).boundingBox()
  if (box === null) throw new Error(`${headline} has no tab`)
  const place = { x: box.x + 24, y: box.y + box.height / 2, button: 'left', clickCount: 1 } as const
  await cdp.send('Input.dispatchMouseEvent', { ...place, type: 'mouseMoved' })
  await rest(betweenMs / 2)
  await cdp.send('Input.dispatchMouseEvent', { ...place, type: 'mousePressed' })
  await cdp.send('Input.dispatchMouseEvent', { ...place, type: 'mouseReleased' })
  await rest(betweenMs)
}

async function atSize(words: number): Promise<Figure> {
  const samples = await withBenchApp({ lengths: [words, words] }, async (bench) => {
    const { app, page, cdp, open } = bench
    const turns = [headlineOf(words, 0), headlineOf(words, 1)]
    await open(words, 0)
    await open(words, 1)
    await watchSwitches(page)
    const taken = await interleave(rounds, async (arm) => {
      const isBare = arm !== 'ours'
      if (isBare) {
        await makeBareTwin(page)
        await showTwin(page, 'bare')
        await setBare(page, true)
      }
      const trace = await traced(app, ['devtools.timeline'], async () => {
        for (let at = 0; at < clicksInBlock; at += 1) await clickTab(page, cdp, turns[at % 2] ?? '')
      })
      if (isBare) {
        await setBare(page, false)
        await showTwin(page, 'ours')
      }
      return paintedEvents(trace, 'click').map(({ tookMs }) => tookMs)
    })
    const late = await lateSwitches(page)
    if (late > 0) throw new Error(`${late} switches were not in the first frame after their click`)
    return taken
  })
  return figureOf(`Click to text, ${words.toLocaleString('en')} words`, samples, null)
}

/** How long it takes to look at another open article. */
export const tabs: Measure = {
  name: 'tabs',
  about:
    'From a click on the tab of an open article to the frame that shows its text, against a click that only puts the same text anew into a bare contenteditable.',
  run: async () => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(await atSize(size))
    return figures
  },
}

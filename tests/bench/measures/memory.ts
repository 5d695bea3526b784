import { executable } from '../../support/launch-app.ts'
import type { Fact } from '../figure.ts'
import { median } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { bareApp } from '../stage/bare-app.ts'
import { rest } from '../stage/bench-app.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'
import { memoryOf } from '../stage/process-memory.ts'
import { reutersStories } from '../stage/reuters.ts'
import { firstPaint, startApp } from '../stage/started-app.ts'
import { untilIndexed } from '../stage/until-indexed.ts'

const starts = 3
const restMs = 20_000
const sizes = [
  { count: 10_000, most: 1.35 },
  { count: 100_000, most: 1.7 },
] as const

type Wish = Parameters<typeof startApp>[0]

/** What an app holds when it has started and come to rest. */
async function held(wish: Wish): Promise<number> {
  const started = await startApp(wish)
  try {
    await firstPaint(started)
    await rest(restMs)
    return await memoryOf(started.pid)
  } finally {
    await started.close()
  }
}

/** The first start makes the index of words, which no later one does. */
async function makeIndex(wish: Wish): Promise<void> {
  const { page, close } = await startApp(wish)
  try {
    await untilIndexed(page)
  } finally {
    await close()
  }
}

async function heldOf(wish: Wish): Promise<number> {
  const values: number[] = []
  for (let start = 0; start < starts; start += 1) values.push(await held(wish))
  return median(values)
}

const ratio = (what: string, value: number, most: number | null): Fact => ({
  what,
  unit: 'times',
  value,
  most,
})

/** What the app holds of memory, beside a bare window. */
export const memory: Measure = {
  name: 'memory',
  about: `Memory of all processes, shared pages by their share (PSS), ${restMs / 1000} seconds after the start, with its index of words made before: the median of ${starts} starts, against the same of a bare Electron window with one box.`,
  run: async () => {
    const texts = await reutersStories()
    const bare = await bareApp()
    const bareHeld = await heldOf(bare)
    await bare.remove()
    const facts: Fact[] = [{ what: 'A bare window', unit: 'MB', value: bareHeld, most: null }]
    for (const { count, most } of sizes) {
      const desk = await makeLargeDesk(count, { texts })
      const wish = { executable, args: ['--desk', desk.folder], profile: desk.profile }
      try {
        await makeIndex(wish)
        const ours = await heldOf(wish)
        const of = `${count.toLocaleString('en')} articles`
        facts.push({ what: `The app, ${of}`, unit: 'MB', value: ours, most: null })
        facts.push(ratio(`The app against a bare window, ${of}`, ours / bareHeld, most))
      } finally {
        await desk.remove()
      }
    }
    return facts
  },
}

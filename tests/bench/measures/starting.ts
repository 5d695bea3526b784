import { executable } from '../../support/launch-app.ts'
import { type Figure, figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { type BareApp, bareApp } from '../stage/bare-app.ts'
import { makeLargeDesk } from '../stage/large-desk.ts'
import { reutersStories } from '../stage/reuters.ts'
import { firstKey, firstPaint, startApp } from '../stage/started-app.ts'

const rounds = 8
const sizes = [
  { count: 10_000, most: 1.15 },
  { count: 100_000, most: 1.25 },
] as const
const search = '.search-field input'

async function startBare(bare: BareApp): Promise<number> {
  const started = await startApp(bare)
  const at = await firstPaint(started)
  await started.close()
  return at
}

async function startOurs(folder: string, profile: string): Promise<number> {
  const started = await startApp({ executable, args: ['--desk', folder], profile })
  const at = await firstKey(started, search)
  await started.close()
  return at
}

/** A start at which nobody types, after which the profile is one of a person who has worked on the desk before. */
async function startOnce(folder: string, profile: string): Promise<void> {
  const started = await startApp({ executable, args: ['--desk', folder], profile })
  await started.page.waitForFunction(() => localStorage.getItem('frame') !== null)
  await started.close()
}

async function startOf(bare: BareApp, { count, most }: (typeof sizes)[number]): Promise<Figure> {
  const texts = await reutersStories()
  const desk = await makeLargeDesk(count, { texts })
  try {
    await startOnce(desk.folder, desk.profile)
    const samples = await interleave(rounds, async (arm) => [
      arm === 'ours' ? await startOurs(desk.folder, desk.profile) : await startBare(bare),
    ])
    const what = `Start to the first key taken, ${count.toLocaleString('en')} articles`
    return figureOf(what, samples, { of: 'ratio', most })
  } finally {
    await desk.remove()
  }
}

/** How long a person who starts the app waits before the first letter is taken. */
export const starting: Measure = {
  name: 'starting',
  about:
    'From the start of the process to the first key that the library’s search takes, pressed again and again from the moment that it stands, be it in the frame of last time, whose letters the page goes on with; against a bare Electron window with one box, from the start of its process to its first paint.',
  run: async () => {
    const bare = await bareApp()
    try {
      const figures: Figure[] = []
      for (const size of sizes) figures.push(await startOf(bare, size))
      return figures
    } finally {
      await bare.remove()
    }
  },
}

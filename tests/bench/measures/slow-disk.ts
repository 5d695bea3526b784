import { figureInTurns, median } from '../figure.ts'
import { type Arm, bothArms } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { type BenchApp, putCaret, withBenchApp } from '../stage/bench-app.ts'
import { keyToPaint } from '../stage/key-to-paint.ts'
import { slowSync } from '../stage/slow-sync.ts'
import { pressKey } from '../stage/type-keys.ts'

const words = 10_000
const rounds = 40
const delayMs = 200

function saveState(page: BenchApp['page'], words: string) {
  return page.getByRole('status', { name: 'Save state' }).getByText(words)
}

// A delay that never reached the app would hold every limit.
async function requireSlowness({ page, cdp }: Pick<BenchApp, 'page' | 'cdp'>): Promise<void> {
  await putCaret(page)
  const begun = performance.now()
  await pressKey(cdp, 'a')
  await saveState(page, 'Saving').waitFor()
  await saveState(page, 'Saved').waitFor()
  const took = performance.now() - begun
  if (took < delayMs) throw new Error(`the text was safe after ${took} ms: the disk is not slow`)
}

/** Whether a disk that is slow to flush is felt under the fingers. */
export const slowDisk: Measure = {
  name: 'slow-disk',
  about: `Key to paint in the body while each flush of the disk takes ${delayMs} ms longer, against the same editor on the same disk without the delay.`,
  run: async () => {
    const disk = await slowSync()
    try {
      const samples = await withBenchApp({ lengths: [words], env: disk.env }, async (bench) => {
        await bench.open(words)
        await disk.slowBy(delayMs)
        await requireSlowness(bench)
        const prepare = async (arm: Arm): Promise<void> => {
          // What the turn before has typed is on the disk before the disk changes.
          await saveState(bench.page, 'Saved').waitFor()
          await disk.slowBy(arm === 'ours' ? delayMs : 0)
          await putCaret(bench.page)
        }
        const timesOf = await keyToPaint(bench, { rounds, arms: bothArms, prepare })
        const medians = (arm: Arm) => timesOf(arm).map(median)
        return { ours: medians('ours'), baseline: medians('baseline'), again: medians('again') }
      })
      const what = `Key to paint, ${words.toLocaleString('en')} words, ${delayMs} ms a flush`
      return [figureInTurns(what, samples, { of: 'ratio', most: 1.05 })]
    } finally {
      await disk.remove()
    }
  },
}

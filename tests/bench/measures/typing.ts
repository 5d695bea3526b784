import { figureOf, type Figure } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { makeBareTwin, showTwin } from '../stage/bare-twin.ts'
import { rest, withBenchApp } from '../stage/bench-app.ts'
import { timesToPaint, traced } from '../stage/trace.ts'
import { typeKeys } from '../stage/type-keys.ts'

const sizes = [
  { words: 1_000, most: 1.15 },
  { words: 10_000, most: 1.15 },
  { words: 60_000, most: 1.25 },
]
const rounds = 5
const keysInBlock = 30

async function atSize({ words, most }: (typeof sizes)[number]): Promise<Figure> {
  const samples = await withBenchApp({ lengths: [words] }, async ({ app, page, cdp, open }) => {
    await open(words)
    await makeBareTwin(page)
    return interleave(rounds, async (arm) => {
      await showTwin(page, arm === 'ours' ? 'ours' : 'bare')
      await rest(500)
      const trace = await traced(app, ['devtools.timeline'], () => typeKeys(cdp, keysInBlock))
      return timesToPaint(trace, 'keydown')
    })
  })
  const size = words.toLocaleString('en')
  return figureOf(`Key to paint, ${size} words`, samples, { of: 'ratio', most })
}

/** How long a key takes to stand on the screen. */
export const typing: Measure = {
  name: 'typing',
  about:
    'From a key in the body to the frame that shows its letter, against a bare contenteditable with the same text in the same place of the same window.',
  run: async () => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(await atSize(size))
    return figures
  },
}

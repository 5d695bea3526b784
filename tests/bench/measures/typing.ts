import { figureOf, type Figure, type Samples } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { makeBareTwin, showTwin } from '../stage/bare-twin.ts'
import { withBenchApp } from '../stage/bench-app.ts'
import { keyToPaint } from '../stage/key-to-paint.ts'

const sizes = [
  { words: 1_000, most: 1.15 },
  { words: 10_000, most: 1.15 },
  { words: 60_000, most: 1.25 },
]
const rounds = 24
// One baseline for both, in the same turns: a run takes half as long, and the two can be compared.
const arms = ['baseline', 'ours', 'core', 'again'] as const

async function atSize({ words, most }: (typeof sizes)[number]): Promise<readonly Figure[]> {
  const [ours, core] = await withBenchApp({ lengths: [words] }, async (bench) => {
    await bench.open(words)
    await makeBareTwin(bench.page)
    const timesOf = await keyToPaint(bench, {
      rounds,
      arms,
      prepare: (arm) => showTwin(bench.page, arm === 'baseline' || arm === 'again' ? 'bare' : arm),
    })
    const against = (twin: 'ours' | 'core'): Samples => ({
      ours: timesOf(twin).flat(),
      baseline: timesOf('baseline').flat(),
      again: timesOf('again').flat(),
    })
    return [against('ours'), against('core')] as const
  })
  const what = `Key to paint, ${words.toLocaleString('en')} words`
  return [
    figureOf(what, ours, { of: 'ratio', most }),
    figureOf(`${what}, ProseMirror without our plugins`, core, null),
  ]
}

/** How long a key takes to stand on the screen. */
export const typing: Measure = {
  name: 'typing',
  about:
    'From a key in the body to the frame that shows its letter, against a bare contenteditable with the same text in the same place of the same window; and the same for ProseMirror alone with our schema, so that the rest is what we add.',
  run: async () => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(...(await atSize(size)))
    return figures
  },
}

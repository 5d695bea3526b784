import { type Fact, type Figure, figureOf, p95 } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { reutersStories } from '../stage/reuters.ts'
import { wireSearch } from '../stage/wire-search.ts'

// Reading through 100,000 texts takes minutes, so it is done less often there.
const sizes = [
  { size: 10_000, rounds: 6, most: 30 },
  { size: 100_000, rounds: 2, most: 60 },
]
const savedRounds = 3
const savedAtOnce = 40
// As an editor types: common and rare words, beginnings, forms, several at once, phrases, slips.
const queries = `
  said|the|oil|bank|pct|cocoa|bahia|opec|tariffs|sugar
  th|pre|con|inter|presid|s|profits|rising|countries|votes
  crude oil|bank of england|japan trade surplus|net loss|the dollar|said it
  "federal reserve"|"crude oil"|"of the"|"prime minister" japan|oil -crude
  said -the|presdient|goverment|texaco pennzoil|wheat export|gold mines
`
  .trim()
  .split(/[|\n]\s*/)

async function timesOf(ask: (query: string) => unknown): Promise<readonly number[]> {
  const times: number[] = []
  for (const query of queries) {
    const begun = performance.now()
    await ask(query)
    times.push(performance.now() - begun)
  }
  return times
}

async function atSize({
  size,
  rounds,
  most,
}: (typeof sizes)[number]): Promise<readonly (Figure | Fact)[]> {
  const desk = await wireSearch(await reutersStories(), size)
  try {
    const samples = await interleave(rounds, async (arm) => [
      p95(await timesOf(arm === 'ours' ? desk.find : desk.scan)),
    ])
    const ranked = p95(await timesOf(desk.findBest))
    const saved = await interleave(savedRounds, async (arm) => {
      const times: number[] = []
      for (let at = 0; at < savedAtOnce; at += 1) {
        const word = `saved${size + at}`
        const begun = performance.now()
        if (arm === 'ours') await desk.save(at * 97, word)
        await desk.find(word)
        times.push(performance.now() - begun)
      }
      return times
    })
    const { fileMb, memoryMb } = await desk.sizes()
    const articles = `${size.toLocaleString('en')} articles`
    const what = `Query to results, p95 of ${queries.length}, ${articles}`
    return [
      figureOf(what, samples, { of: 'ratio', most: 0.25 }),
      figureOf(`${what}, by the clock`, samples, { of: 'ours', most }),
      { what: `${what}, the best match first`, unit: 'ms', value: ranked, most },
      figureOf(`A saved story found, ${articles}`, saved, { of: 'difference', most: 5 }),
      {
        what: `The index made of texts in memory, ${articles}`,
        unit: 's',
        value: desk.builtMs / 1_000,
        most: null,
      },
      { what: `The index in memory, ${articles}`, unit: 'MB', value: memoryMb, most: null },
      { what: `The index on the disk, ${articles}`, unit: 'MB', value: fileMb, most: null },
    ]
  } finally {
    await desk.remove()
  }
}

/** How long a person waits for what they look for. */
export const search: Measure = {
  name: 'search',
  about:
    'From a query to its first page with snippets and the count of all, on the Reuters-21578 stories (repeated to the size), against reading through the same folded texts in memory; and how much longer it takes to find a word when the story was saved just before. The index in memory is what a process grows by that opens it and answers queries, the numbers of the articles included.',
  run: async () => {
    const figures: (Figure | Fact)[] = []
    for (const size of sizes) figures.push(...(await atSize(size)))
    return figures
  },
}

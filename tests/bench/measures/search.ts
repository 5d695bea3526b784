import { type Fact, type Figure, figureInTurns, median, p95 } from '../figure.ts'
import { interleaveEach } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { reutersStories } from '../stage/reuters.ts'
import { wireSearch } from '../stage/wire-search.ts'

// Reading through 100,000 texts takes minutes, so it is done less often there.
const sizes = [
  { size: 10_000, rounds: 6, most: 30 },
  { size: 100_000, rounds: 5, most: 60 },
]
const savedRounds = 40
const saved = Array.from({ length: 12 }, (_, at) => at)
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

async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** The 95th percentile of every query, pass by pass; the first one only warms up. */
async function passes(rounds: number, take: (query: string) => Promise<number>) {
  const passed: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const times: number[] = []
    for (const query of queries) times.push(await take(query))
    if (round > 0) passed.push(p95(times))
  }
  return passed
}

async function atSize({
  size,
  rounds,
  most,
}: (typeof sizes)[number]): Promise<readonly (Figure | Fact)[]> {
  const desk = await wireSearch(await reutersStories(), size)
  try {
    // Each query is asked once a round: the answers of the last few are kept.
    const samples = await interleaveEach(
      rounds,
      queries,
      (arm, query) => timed(() => (arm === 'ours' ? desk.find(query) : desk.scan(query))),
      p95,
    )
    const ranked = await passes(rounds, (query) => timed(() => desk.findBest(query)))
    const saves = await interleaveEach(
      savedRounds,
      saved,
      (arm, at) =>
        timed(async () => {
          const word = (number: number): string => `saved${size + (number % saved.length)}`
          if (arm === 'ours') await desk.save(at * 97, word(at))
          await desk.find(word(at + { ours: 0, baseline: 1, again: 2 }[arm]))
        }),
      median,
    )
    const { fileMb, memoryMb } = await desk.sizes()
    const articles = `${size.toLocaleString('en')} articles`
    const what = `Query to results, p95 of ${queries.length}, ${articles}`
    return [
      figureInTurns(what, samples, { of: 'ratio', most: 0.25 }),
      figureInTurns(`${what}, by the clock`, samples, { of: 'ours', most }),
      { what: `${what}, the best match first`, unit: 'ms', value: median(ranked), most },
      figureInTurns(`A saved story found, ${articles}`, saves, { of: 'difference', most: 5 }),
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

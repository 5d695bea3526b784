import { type Figure, figureOf } from '../figure.ts'
import { interleave } from '../interleave.ts'
import type { Measure } from '../measure.ts'
import { reutersStories } from '../stage/reuters.ts'
import { wireSearch } from '../stage/wire-search.ts'

const sizes = [10_000, 100_000]
const rounds = 4
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

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}

async function atSize(size: number): Promise<readonly Figure[]> {
  const desk = await wireSearch(await reutersStories(), size)
  try {
    console.log(`${size} stories indexed in ${(desk.builtMs / 1000).toFixed(1)} s`)
    const samples = await interleave(rounds, async (arm) => {
      const times: number[] = []
      for (const query of queries) {
        const begun = performance.now()
        if (arm === 'ours') await desk.find(query)
        else desk.scan(query)
        times.push(performance.now() - begun)
      }
      return [p95(times)]
    })
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
    const articles = `${size.toLocaleString('en')} articles`
    return [
      figureOf(`Query to results, p95 of ${queries.length}, ${articles}`, samples, {
        of: 'ratio',
        most: 0.25,
      }),
      figureOf(`A saved story found, ${articles}`, saved, { of: 'difference', most: 5 }),
    ]
  } finally {
    await desk.close()
  }
}

/** How long a person waits for what they look for. */
export const search: Measure = {
  name: 'search',
  about:
    'From a query to its first page with snippets and the count of all, on the Reuters-21578 stories (repeated to the size), against reading through the same folded texts in memory; and how much longer it takes to find a word when the story was saved just before.',
  run: async () => {
    const figures: Figure[] = []
    for (const size of sizes) figures.push(...(await atSize(size)))
    return figures
  },
}

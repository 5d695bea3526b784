import { englishStems } from './english-stems.ts'
import { ukrainianStems } from './ukrainian-stems.ts'

const kept = new Map<string, readonly string[]>()
const mostKept = 50_000

/**
 * What a folded word may be a form of: two words that share a stem are forms of one word. A word
 * has several when its ending can be read in several ways, and none when it is too short to tell.
 */
export function stemsOf(word: string): readonly string[] {
  const known = kept.get(word)
  if (known !== undefined) return known
  const stems = made(word)
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, stems)
  return stems
}

function made(word: string): readonly string[] {
  if (/^[а-яіїєґ']+$/.test(word)) return ukrainianStems(word)
  return /^[a-z']+$/.test(word) ? englishStems(word) : []
}

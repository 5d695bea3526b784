import type { TagId } from '../tag/tag.ts'
import type { QueryPart, WordCondition } from './query.ts'
import { says } from './says.ts'
import type { Sought } from './sought.ts'
import { foldedWords } from './words-in.ts'

/** What to look for; `tagLines` are the names and aliases of each tag, as `wordLine` gives them. */
export function soughtOf(
  { condition, isNegated }: QueryPart<WordCondition>,
  tagLines: ReadonlyMap<TagId, string>,
): Sought {
  const isPhrase = condition.kind === 'phrase'
  const words = foldedWords(isPhrase ? condition.phrase : condition.word)
  const sought = { words, isPhrase, isNegated, near: [], tags: new Set<TagId>() }
  const tags = [...tagLines].filter(([, line]) => says(line, sought)).map(([id]) => id)
  return { ...sought, tags: new Set(tags) }
}

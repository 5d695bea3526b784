import type { Fact, Query, QueryPart, WordCondition } from './query.ts'

type Split = {
  readonly facts: readonly QueryPart<Fact>[]
  readonly words: readonly QueryPart<WordCondition>[]
}

/** What the catalog answers, and what needs the articles' words. */
export function splitQuery(query: Query): Split {
  const isOfWords = (part: QueryPart): part is QueryPart<WordCondition> =>
    part.condition.kind === 'word' || part.condition.kind === 'phrase'
  const isFact = (part: QueryPart): part is QueryPart<Fact> => !isOfWords(part)
  return { facts: query.filter(isFact), words: query.filter(isOfWords) }
}

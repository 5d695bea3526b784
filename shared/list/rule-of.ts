import { foldText } from '../query/fold-text.ts'
import { parseQuery } from '../query/parse-query.ts'
import type { Fact, QueryPart } from '../query/query.ts'

export type Rule = readonly QueryPart<Fact>[]

/**
 * A list's rule as conditions; null when it is none: words are not looked for, since a list is
 * filled without reading texts, and a list cannot depend on what lists show.
 */
export function ruleOf(text: string): Rule | null {
  const parts = parseQuery(foldText(text) === '' ? '' : text)
  const facts = parts.flatMap((part): Rule => (isFact(part) ? [part] : []))
  return facts.length === parts.length ? facts : null
}

function isFact(part: QueryPart): part is QueryPart<Fact> {
  const { condition } = part
  if (condition.kind === 'word' || condition.kind === 'phrase') return false
  return condition.kind !== 'is' || (condition.what !== 'hot' && condition.what !== 'latest')
}

import { allowedActs, type ArticleAct } from './allowed-acts.ts'
import type { Article } from './article.ts'

/** What a person is offered to do: the allowed acts, without taking a time off where none is set. */
export function offeredActs({
  state,
  scheduled,
}: Pick<Article, 'state' | 'scheduled'>): readonly ArticleAct[] {
  return allowedActs(state).filter((act) => act !== 'unschedule' || scheduled !== null)
}

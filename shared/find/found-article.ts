import type { Guid } from '../article/guid.ts'
import type { ReadOnlyReason } from '../article/open-article.ts'
import type { State } from '../article/state.ts'
import type { Excerpt } from './excerpt-of.ts'
import type { Match } from './match.ts'
import type { Place } from './place.ts'

export type FoundHit = Excerpt & Pick<Match, 'groups'> & { readonly place: Place }

/** An article that a search across articles found, with its hits in the order of the page. */
export type FoundArticle = {
  readonly guid: Guid
  readonly headline: string
  readonly language: string
  readonly state: State
  /** Why it can be read and not changed; null when it can. */
  readonly readOnly: ReadOnlyReason | null
  readonly hits: readonly FoundHit[]
}

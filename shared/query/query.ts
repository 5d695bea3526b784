import { stateSteps } from '../article/state-steps.ts'
import type { State } from '../article/state.ts'
import type { StoryAddress } from './story-address.ts'

/** One thing an article must be, hold or not hold to be found; all conditions of a query must be met. */
export type Condition =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'phrase'; readonly phrase: string }
  | { readonly kind: 'is'; readonly what: IsWord }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'by'; readonly name: string }
  | { readonly kind: 'lang'; readonly language: string }
  | { readonly kind: 'after'; readonly day: string }
  | { readonly kind: 'before'; readonly day: string }
  | { readonly kind: 'hasImage' }
  | { readonly kind: 'address'; readonly at: StoryAddress }
  | { readonly kind: 'urgency'; readonly compare: '<' | '=' | '>'; readonly value: number }

/** What only the words of an article can tell. */
export type WordCondition = Extract<Condition, { readonly kind: 'word' | 'phrase' }>
/** What an article's row in the catalog can tell. */
export type Fact = Exclude<Condition, WordCondition>

export type QueryPart<C extends Condition = Condition> = {
  readonly condition: C
  readonly isNegated: boolean
}
export type Query = readonly QueryPart[]

type StateWord = Lowercase<State>
const stateWords = stateSteps.map((state) => state.toLowerCase() as StateWord)

export const isWords = [
  ...stateWords,
  ...(['hot', 'latest', 'edited', 'embargoed', 'scheduled'] as const),
]

export type IsWord = (typeof isWords)[number]

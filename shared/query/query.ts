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

export const isWords = [
  'draft',
  'inreview',
  'ready',
  'published',
  'corrected',
  'held',
  'killed',
  'spiked',
  'hot',
  'latest',
  'edited',
  'embargoed',
  'scheduled',
] as const

export type IsWord = (typeof isWords)[number]

/** What main asks the spelling thread, and what comes back. */
export type SpellingQuestion =
  | {
      readonly id: number
      readonly kind: 'check'
      readonly language: string
      readonly words: readonly string[]
    }
  | {
      readonly id: number
      readonly kind: 'suggest'
      readonly language: string
      readonly word: string
    }

export type SpellingAnswer =
  | { readonly id: number; readonly words: readonly string[] | null }
  | { readonly id: number; readonly fault: string }

/** Judges words; which program does it is nobody else's business. */
export type Speller = {
  /** The words that the language's dictionary does not know; null when there is no dictionary. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly string[] | null>
  /** At most `mostSuggestions` words that may have been meant, the likeliest first. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>
}

export const mostSuggestions = 6

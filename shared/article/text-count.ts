import { countWords } from './word-count.ts'

/** How long a text is; line breaks are no characters, spaces are. */
export type TextCount = { readonly words: number; readonly characters: number }

/** Counts characters as the desk's limits do. */
export function countText(text: string): TextCount {
  return { words: countWords(text), characters: text.replaceAll('\n', '').length }
}

export function sumCounts(counts: readonly TextCount[]): TextCount {
  let words = 0
  let characters = 0
  for (const count of counts) {
    words += count.words
    characters += count.characters
  }
  return { words, characters }
}

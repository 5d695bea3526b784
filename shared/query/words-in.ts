import { foldText } from './fold-text.ts'

/** A word of a text as search compares it, and where it stands. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

const written = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text: letters and digits, with the apostrophe inside `п'ять` and `NATO's`. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(written)].map((found) => ({
    word: foldWord(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

/** Only the words, which is all that an index needs. */
export function foldedWords(text: string): readonly string[] {
  return text.match(written)?.map(foldWord) ?? []
}

// Most words are plain ones, for which case is all there is to fold.
const plain = /^[A-Za-z0-9а-яіїєґА-ЯІЇЄҐ]*$/

function foldWord(word: string): string {
  return plain.test(word) ? word.toLowerCase() : foldText(word)
}

import { foldText } from './fold-text.ts'

/** A word of a text as search compares it, and where it stands. */
export type Word = { readonly word: string; readonly from: number; readonly to: number }

const written = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text: letters and digits, with the apostrophe inside `п'ять` and `NATO's`. */
export function wordsIn(text: string): readonly Word[] {
  return scanned(text) ?? matched(text)
}

/** Only the words, which is all that an index needs. */
export function foldedWords(text: string): readonly string[] {
  return text.match(written)?.map(foldWord) ?? []
}

function matched(text: string): readonly Word[] {
  return [...text.matchAll(written)].map((found) => ({
    word: foldWord(found[0]),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

// Most words are plain ones, for which case is all there is to fold.
const plain = /^[A-Za-z0-9а-яіїєґА-ЯІЇЄҐ]*$/

function foldWord(word: string): string {
  return plain.test(word) ? word.toLowerCase() : foldText(word)
}

// What a sign is in a word. Up to `lower` nothing of the word need be folded, up to `upper` its case.
const [none, lower, upper, letter, joint, rare] = [0, 1, 2, 3, 4, 5] as const
const kinds = new Uint8Array(0x3000)
for (let code = 0; code < kinds.length; code += 1) kinds[code] = kindOf(String.fromCharCode(code))

function kindOf(sign: string): number {
  if (/[a-z0-9а-яіїєґ]/.test(sign)) return lower
  if (/[A-ZА-ЯІЇЄҐ]/.test(sign)) return upper
  if (/[\p{L}\p{N}\p{M}]/u.test(sign)) return letter
  return /['’`´]/.test(sign) ? joint : none
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? rare) : none
}

function isOfWord(kind: number): boolean {
  return kind >= lower && kind <= letter
}

/**
 * The same as `matched` in a third of the time, which is what a snippet of each hit costs; null where
 * the text has signs of scripts that stand far behind ours.
 */
function scanned(text: string): readonly Word[] | null {
  const words: Word[] = []
  for (let from = 0; from < text.length; from += 1) {
    let kind = kindAt(text, from)
    if (kind === rare) return null
    if (!isOfWord(kind)) continue
    let hardest = kind
    let to = from + 1
    for (; ; to += 1) {
      kind = kindAt(text, to)
      const isInside = isOfWord(kind) || (kind === joint && isOfWord(kindAt(text, to + 1)))
      if (!isInside) break
      hardest = Math.max(hardest, kind)
    }
    if (kind === rare || (kind === joint && kindAt(text, to + 1) === rare)) return null
    words.push({ word: foldedBy(hardest, text.slice(from, to)), from, to })
    from = to - 1
  }
  return words
}

function foldedBy(hardest: number, word: string): string {
  if (hardest === lower) return word
  return hardest === upper ? word.toLowerCase() : foldText(word)
}

import { toText } from '../prose/to-text.ts'
import type { Content } from './content.ts'

const word = /[\p{L}\p{N}]+(?:[’'ʼ-][\p{L}\p{N}]+)*/gu

/** Words in plain text; a word holds a letter or digit, so a lone dash is none. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Words a reader reads: lead and body. */
export function articleWords(content: Pick<Content, 'lead' | 'body'>): number {
  return countWords(content.lead) + countWords(toText(content.body))
}

/** Whole minutes to read that many words, at least one. */
export function readingMinutes(words: number, wordsPerMinute: number): number {
  return Math.max(1, Math.ceil(words / wordsPerMinute))
}

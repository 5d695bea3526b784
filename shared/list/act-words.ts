import { formatMessage } from '../message/format-message.ts'
import type { ActLabel } from './act-label.ts'

const longestHeadline = 40
const longest = 160

/** An act in few words, as a menu or a hint has room for. */
export function actWords({ key, values }: ActLabel): string {
  const headline = values['headline']
  const short =
    headline === undefined
      ? values
      : { ...values, headline: cut(String(headline), longestHeadline) }
  return cut(formatMessage(key, short), longest)
}

/** Cut at a word where there is one, so that a headline can still be told by its beginning. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(0, length)
  const space = kept.lastIndexOf(' ')
  return `${kept.slice(0, space > length / 2 ? space : length).trimEnd()}…`
}

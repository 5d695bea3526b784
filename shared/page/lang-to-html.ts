import { textDirection } from '../prose/text-direction.ts'
import { markup, type Markup, nothing } from './markup.ts'

/** Names the language of what it stands on, and which way that is written, where they are not those around it. */
export function langToHtml(language: string, around: string): Markup {
  if (language === around) return nothing
  const direction = textDirection(language)
  const way = direction === textDirection(around) ? null : markup` dir="${direction}"`
  return markup` lang="${language}"${way}`
}

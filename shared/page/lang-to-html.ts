import { markup, type Markup, nothing } from './markup.ts'

/** Names the language of what it stands on, where that is not the language around it. */
export function langToHtml(language: string, around: string): Markup {
  return language === around ? nothing : markup` lang="${language}"`
}

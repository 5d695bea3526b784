import { isLanguageTag } from '../../prose/language-tag.ts'

/** A language as XML may name it; what is no language tag is `und`, undetermined. */
export function xmlLanguage(language: string): string {
  return isLanguageTag(language) ? language : 'und'
}

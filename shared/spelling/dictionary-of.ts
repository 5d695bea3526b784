const cyrillicLanguages = new Set(['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk'])

/**
 * The language whose dictionary judges the word: the text's own, or for a word in the other script
 * the one that the newsroom most likely took it from. A word of both scripts is the text's own, so
 * that a Latin letter which slipped into a Cyrillic word is found.
 */
export function dictionaryOf(word: string, language: string): string {
  const own = primaryOf(language)
  const isLatin = /\p{Script=Latin}/u.test(word)
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
  if (isLatin === isCyrillic) return own
  if (cyrillicLanguages.has(own)) return isLatin ? 'en' : own
  return isCyrillic ? 'uk' : own
}

function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}

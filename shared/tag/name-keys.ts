import { transliterate } from '../article/transliterate.ts'
import { foldTagName } from './find-tag.ts'

/**
 * What a name is compared by when it is asked whether two tags are one: in Latin letters by the
 * official table, without signs and spaces; and again with each word in its singular.
 */
export function nameKeys(name: string): readonly string[] {
  const words = foldTagName(name)
    .split(/[^\p{L}\p{N}\p{M}']+/u)
    .filter((word) => word !== '')
  const keys = [plain(words), ...(words.length === 0 ? [] : [`1:${plain(words.map(singular))}`])]
  return keys.filter((key) => key !== '')
}

function plain(words: readonly string[]): string {
  return transliterate(words.join(' '))
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const cyrillic = /^[а-яёґєії']+$/u

/** Near enough for a comparison; it is never shown. */
function singular(word: string): string {
  if (word.length < 4) return word
  // Ukrainian differs by its last vowel, and a Latin word must not meet what is left of it.
  if (cyrillic.test(word)) return word.replace(/[аяиіїоеєуюьй]$/u, '')
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

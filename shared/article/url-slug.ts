import { transliterate } from './transliterate.ts'

// Latin letters that do not come apart into a plain letter and a mark.
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const longest = 80

/** The words of a page's address: lower-case ASCII joined by hyphens, `story` when nothing is left. */
export function urlSlug(text: string): string {
  const words = transliterate(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => latin[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return cut(words) || 'story'
}

function cut(words: readonly string[]): string {
  const [first = '', ...rest] = words
  let slug = first.slice(0, longest)
  for (const word of rest) {
    if (slug.length + 1 + word.length > longest) break
    slug += `-${word}`
  }
  return slug
}

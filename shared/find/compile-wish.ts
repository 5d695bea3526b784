import type { FindWish } from './find-wish.ts'

export type CompiledWish =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'compiled'; readonly regex: RegExp }

const letter = '[\\p{L}\\p{M}\\p{N}\\p{Pc}]'
// In Ukrainian an apostrophe belongs to its word (м’яч); in English it begins an ending (Kyiv’s).
const joint = `['’](?=\\p{Script=Cyrillic})`
const wordBegins = `(?<!${letter}|\\p{Script=Cyrillic}['’])`
const wordEnds = `(?!${letter}|${joint})`

// What a hand types for a sign that a typesetter tells apart.
const alike: Readonly<Record<string, string>> = {
  ' ': '[ \\u00a0\\u202f]',
  "'": "['’ʼ]",
  '’': "['’ʼ]",
  ʼ: "['’ʼ]",
  '"': '["«»“”„]',
}

function literal(pattern: string): string {
  return pattern.replaceAll(/[\\^$.*+?()[\]{}|/ '’ʼ"]/g, (sign) => alike[sign] ?? `\\${sign}`)
}

/** The regular expression that finds a wish; a wrong pattern is a value, since people are still typing it. */
export function compileWish({ pattern, matchCase, wholeWord, isRegex }: FindWish): CompiledWish {
  if (pattern === '') return { kind: 'nothing' }
  const source = isRegex ? pattern : literal(pattern)
  const flags = matchCase ? 'gmu' : 'gimu'
  try {
    // Alone first: `a)(b` is wrong, though a frame around it would make it right.
    const alone = new RegExp(source, flags)
    if (!wholeWord) return { kind: 'compiled', regex: alone }
    return {
      kind: 'compiled',
      regex: new RegExp(`${wordBegins}(?:${source})${wordEnds}`, flags),
    }
  } catch {
    return { kind: 'invalid' }
  }
}

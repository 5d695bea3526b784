import { compileWish } from './compile-wish.ts'
import type { FindWish } from './find-wish.ts'
import type { Match } from './match.ts'
import { notText } from './not-text.ts'

export type Findings =
  | { readonly kind: 'found'; readonly matches: readonly (readonly Match[])[] }
  | { readonly kind: 'invalid' }

function matchesIn(text: string, regex: RegExp): readonly Match[] {
  return (
    [...text.matchAll(regex)]
      // An empty match shows nothing; one across a line's end would join what stands apart.
      .filter(([whole]) => whole !== '' && !whole.includes(notText) && !whole.includes('\n'))
      .map((match) => {
        const [whole, ...groups] = match
        return { from: match.index, to: match.index + whole.length, groups }
      })
  )
}

/** Where each text holds what is looked for. A regular expression may take for ever: see `find.regex`. */
export function findMatches(texts: readonly string[], wish: FindWish): Findings {
  const compiled = compileWish(wish)
  if (compiled.kind === 'invalid') return compiled
  return {
    kind: 'found',
    matches: texts.map((text) =>
      compiled.kind === 'nothing' ? [] : matchesIn(text, compiled.regex),
    ),
  }
}

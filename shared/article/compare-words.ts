import { diffArrays } from 'diff'

/** A stretch of text that two texts share, or that only one of them has. */
export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

// The segmenter knows the words of every script; jsdiff's own only those written in Latin letters.
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Texts further apart than this have nothing to show side by side, and would take minutes. */
const mostEdits = 1_000
/** No word of any language; not looked into. */
const longest = 1_000

/** The words of a text and what stands between them; joined, they are the text. */
export function wordsOf(text: string): readonly string[] {
  // Between spaces, since the segmenter's time grows with the square of what it is given.
  const stretches = text.match(/\s+|\S+/g) ?? []
  return stretches.flatMap((stretch) =>
    stretch.trim() === '' || stretch.length > longest
      ? [stretch]
      : Array.from(words.segment(stretch), ({ segment }) => segment),
  )
}

/**
 * What was added to and removed from a text, in whole words. Without the additions the pieces give
 * the text before, without the removals the text after.
 */
export function compareWords(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays([...wordsOf(before)], [...wordsOf(after)], {
    maxEditLength: mostEdits,
  })
  const pieces = (changes ?? exchange(before, after)).map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value.join(''),
  }))
  return joinPhrases(pieces)
}

function exchange(before: string, after: string) {
  return [
    { removed: true, added: false, value: [before] },
    { removed: false, added: true, value: [after] },
  ]
}

/** Words changed one after another read as one phrase: a space alone does not part them. */
function joinPhrases(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  let removed = ''
  let added = ''
  function close(): void {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed !== '' && added !== '' && text.trim() === '' && at < pieces.length - 1) {
      removed += text
      added += text
    } else {
      close()
      joined.push({ kind, text })
    }
  }
  close()
  return joined
}

import { describe, expect, it } from 'vitest'

import { markedPieces } from '../../../shared/query/marked-pieces.ts'
import { marksIn } from '../../../shared/query/marks-in.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import { type Snippet, snipper } from '../../../shared/query/snipper.ts'
import type { Sought } from '../../../shared/query/sought.ts'
import { soughtOf } from '../../../shared/query/sought-of.ts'
import { splitQuery } from '../../../shared/query/split-query.ts'

function sought(query: string): readonly Sought[] {
  return splitQuery(parseQuery(query)).words.map((part) => soughtOf(part, new Map()))
}

/** The text with brackets around what is marked. */
function marked(text: string, query: string): string {
  const pieces = markedPieces(text, marksIn(text, sought(query)))
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  return pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('')
}

function snippetOf(text: string, looked: readonly Sought[]): Snippet | null {
  return snipper(looked)(text)
}

describe('what was looked for', () => {
  it.each([
    ['Для військових на війні', 'військові', 'Для [військових] на війні'],
    ['Ports, port and airport', 'port', '[Ports], [port] and airport'],
    ['The CAFÉ in Zürich', 'cafe zurich', 'The [CAFÉ] in [Zürich]'],
    ['stood still, stood', '"stood still"', '[stood still], stood'],
    ['a B-52 bomber', 'b-52', 'a [B-52] bomber'],
    ['a strike, not a storm', 'strike -storm', 'a [strike], not a storm'],
    ['strike strikes', 'strike "strike strikes"', '[strike strikes]'],
    ['nothing of it', 'strike', 'nothing of it'],
  ])('is marked in “%s” for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  it('is marked where the words are that were meant', () => {
    const [one] = sought('presdient')
    expect(one).toBeDefined()
    if (one === undefined) return
    const meant = { ...one, near: ['president'] }
    expect(marksIn('Presidents met a president', [meant])).toEqual([
      [0, 10],
      [17, 26],
    ])
  })
})

describe('a snippet', () => {
  it('is the line that says most of it', () => {
    const text = 'A strike began.\nThe harbour strike ended.\nThe harbour opened.'
    expect(snippetOf(text, sought('harbour strike'))).toEqual({
      text: 'The harbour strike ended.',
      marks: [
        [4, 11],
        [12, 18],
      ],
    })
  })

  it('is the first of two lines that say all of it', () => {
    const text = 'Nothing.\nA harbour strike.\nThe strike at the harbour.'
    expect(snippetOf(text, sought('harbour strike'))?.text).toBe('A harbour strike.')
  })

  it('is cut around its first hit, at whole words, with the marks where the words are', () => {
    const line = `${'before it '.repeat(30)}the strike ${'after it '.repeat(40)}`
    const snippet = snippetOf(line, sought('strike'))
    expect(snippet?.text).toMatch(/^…(?:it|before) .*the strike after .*…$/)
    const [[from, to] = [0, 0]] = snippet?.marks ?? []
    expect(snippet?.text.slice(from, to)).toBe('strike')
    expect(snippet?.text.length).toBeLessThan(190)
  })

  it('shows more before a hit that stands at the end', () => {
    const line = `${'before it '.repeat(30)}the strike`
    const snippet = snippetOf(line, sought('strike'))
    expect(snippet?.text).toMatch(/^…(?:before|it) .*the strike$/)
    expect(snippet?.text.length).toBeGreaterThan(160)
  })

  it('is none where nothing of it is said', () => {
    expect(snippetOf('Cranes stood.', sought('strike'))).toBeNull()
  })
})

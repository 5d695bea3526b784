// @vitest-environment jsdom
import { Editor, type JSONContent } from '@tiptap/core'
import { expect, test } from 'vitest'

import { FindSearch } from '../../../../renderer/article/find/find-search.ts'
import { replaceHits } from '../../../../renderer/article/find/find-replace.ts'
import type { OpenText } from '../../../../renderer/article/open-text.ts'
import type { Match } from '../../../../shared/find/match.ts'
import type { Prose } from '../../../../shared/prose/prose.ts'
import { toText } from '../../../../shared/prose/to-text.ts'
import { vocabulary } from '../../../../shared/prose/vocabulary.ts'

const link = { type: 'link', attrs: { href: 'https://port.example/' } }
const noted = { type: 'noted' }
const bold = { type: 'bold' }
const nowhere = { headline: '', lead: '' }
// Only what stands in the body is replaced here, so nothing else is asked of the text.
const text = { store: { getState: () => ({ fields: nowhere }) } } as unknown as OpenText

function words(said: string, ...marks: readonly object[]): JSONContent {
  return { type: 'text', text: said, ...(marks.length > 0 && { marks }) } as JSONContent
}

/** The paragraph after every match of a pattern in it is replaced. */
function replaced(content: JSONContent[], pattern: string, replacement: string): Prose {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [...vocabulary],
    content: { type: 'doc', content: [{ type: 'paragraph', content }] },
  })
  const all = editor.state.doc.textContent
  const hits = [...all.matchAll(new RegExp(pattern, 'g'))].map((match) => {
    const [found, ...groups] = match
    const one: Match = { from: match.index + 1, to: match.index + 1 + found.length, groups }
    return { ...one, found, place: 'body' as const }
  })
  expect(hits.length).toBeGreaterThan(0)
  const { wish } = new FindSearch({ pattern, matchCase: true, wholeWord: false, isRegex: true })
  replaceHits({ text, editor, hits, replacement, wish })
  editor.state.doc.check()
  const prose = editor.getJSON() as Prose
  editor.destroy()
  return prose
}

const inline = ({ content = [] }: Prose) => content[0]?.content

test('a linked word that is replaced whole stays linked', () => {
  const before = [words('At '), words('Kiev', link), words(' today.')]
  expect(inline(replaced(before, 'Kiev', 'Kyiv'))).toEqual([
    words('At '),
    words('Kyiv', link),
    words(' today.'),
  ])
})

test('new words look like the first of those they replace', () => {
  const before = [words('New', bold), words(' Kiev', link), words(' now')]
  expect(inline(replaced(before, 'New Kiev', 'Kyiv'))).toEqual([words('Kyiv', bold), words(' now')])
})

test.each([
  ['the whole of it', [words('A. '), words('Source: Olha', noted), words(' Z.')], 'Source: Olha'],
  ['its end', [words('A. '), words('Source: Olha', noted), words(' Z.')], 'Olha'],
  ['words before it as well', [words('A said Olha', bold), words(' Ko', noted)], 'said Olha Ko'],
  ['words behind it as well', [words('Olha', noted), words(' Ko said.')], 'Olha Ko'],
] as const)('a note of the desk stays one when %s is replaced', (_what, before, pattern) => {
  for (const replacement of ['$&', '$1', 'Olha, $&']) {
    const after = replaced([...before], `(${pattern})`, replacement)
    expect(JSON.stringify(after)).toContain('Olha')
    expect(toText(after)).not.toContain('Olha')
  }
})

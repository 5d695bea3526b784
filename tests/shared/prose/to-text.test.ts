import { expect, it } from 'vitest'

import { articleWords } from '../../../shared/article/word-count.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { everyWord, toText } from '../../../shared/prose/to-text.ts'

const line = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const text = (words: string): ProseNode => ({ type: 'text', text: words })
const note: ProseNode = { type: 'text', text: 'Who says so?', marks: [{ type: 'noted' }] }
const body: Prose = {
  type: 'doc',
  content: [
    line(text('One '), note, { type: 'hardBreak' }, text('two')),
    line(note),
    {
      type: 'pullQuote',
      content: [line(text('three')), { type: 'attribution', content: [text('A.')] }],
    },
    { type: 'embed', attrs: { href: 'https://film.example/1', title: 'The film' } },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: [line(text('four'))] }] },
      ],
    },
  ],
}
const onlyNoted: Prose = { type: 'doc', content: [line(note)] }

it('the words of a body are those a reader gets', () => {
  expect(toText(body)).toBe('One \ntwo\nthree\nA.\nThe film\nfour')
})

it('the desk itself reads every word', () => {
  expect(everyWord(body)).toBe('One Who says so?\ntwo\nWho says so?\nthree\nA.\nThe film\nfour')
})

it('what the desk notes for itself is not counted', () => {
  expect(articleWords({ lead: '', body: onlyNoted })).toBe(0)
})

import { expect, it } from 'vitest'

import { blocksOf } from '../../../shared/article/blocks-of.ts'
import { compareBodies } from '../../../shared/article/compare-bodies.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'

const line = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const text = (words: string): ProseNode => ({ type: 'text', text: words })
const node = (type: string, ...content: readonly ProseNode[]): ProseNode => ({ type, content })
const doc = (...content: readonly ProseNode[]): Prose => ({ type: 'doc', content })
const row = (...cells: readonly string[]): ProseNode =>
  node('tableRow', ...cells.map((words) => node('tableCell', line(text(words)))))

it('a body is told block by block, each by what it is', () => {
  const body = doc(
    node('blockquote', line(text('We sail.')), node('attribution', text('The master'))),
    node('pullQuote', line(text('We sail.')), node('attribution', text('He'))),
    node('table', row('Port', 'Ships'), row('Izmail', '12')),
    { type: 'embed', attrs: { href: 'https://film.example/1', title: 'The film' } },
  )
  expect(blocksOf(body).map(({ kind, text }) => [kind, text])).toEqual([
    ['quote', 'We sail.'],
    ['attribution', 'The master'],
    ['pullQuote', 'We sail.'],
    ['attribution', 'He'],
    ['row', 'Port | Ships'],
    ['row', 'Izmail | 12'],
    ['embed', 'The film\nhttps://film.example/1'],
  ])
})

it('a changed number is told in its row, and the other rows stay as they were', () => {
  const before = doc(node('table', row('Port', 'Ships'), row('Izmail', '12')))
  const after = doc(node('table', row('Port', 'Ships'), row('Izmail', '14')))
  expect(compareBodies(before, after)).toEqual([
    { kind: 'same', block: 'row', pieces: [{ kind: 'same', text: 'Port | Ships' }] },
    {
      kind: 'changed',
      block: 'row',
      pieces: [
        { kind: 'same', text: 'Izmail | ' },
        { kind: 'removed', text: '12' },
        { kind: 'added', text: '14' },
      ],
    },
  ])
})

it('words that the desk notes for itself are a change, though their letters stay', () => {
  const noted = { ...text('Who says?'), marks: [{ type: 'noted' }] }
  expect(compareBodies(doc(line(text('Who says?'))), doc(line(noted)))).toMatchObject([
    { kind: 'restyled', pieces: [{ kind: 'same', text: 'Who says?' }] },
  ])
})

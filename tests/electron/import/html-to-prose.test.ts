import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlToProse } from '../../../electron/import/html-to-prose.ts'
import type { ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { toText } from '../../../shared/prose/to-text.ts'

const blocksOf = (html: string): readonly ProseNode[] => htmlToProse(html).prose.content ?? []
const paragraph = (text: string): ProseNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})

describe('HTML from a wire', () => {
  it('keeps paragraphs, headings, lists, quotes and rules', () => {
    expect(
      blocksOf(
        '<h1>A</h1><p>b</p><ol start="3"><li>c<li><p>d</p></ol><blockquote>e</blockquote><hr>',
      ),
    ).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A' }] },
      paragraph('b'),
      {
        type: 'orderedList',
        attrs: { start: 3, type: null },
        content: [
          { type: 'listItem', content: [paragraph('c')] },
          { type: 'listItem', content: [paragraph('d')] },
        ],
      },
      { type: 'blockquote', content: [paragraph('e')] },
      { type: 'horizontalRule' },
    ])
  })

  it('keeps emphasis and honest links, and only the words of other links', () => {
    const marked = blocksOf(
      '<p>a <b>b</b> <i><b>c</b></i> <a href="https://example.org/x">d</a><a href="javascript:alert(1)">e</a></p>',
    )
    expect(
      marked[0]?.content?.map(({ text, marks }) => [text, marks?.map(({ type }) => type)]),
    ).toEqual([
      ['a ', undefined],
      ['b', ['bold']],
      [' ', undefined],
      ['c', ['bold', 'italic']],
      [' ', undefined],
      ['d', ['link']],
      ['e', undefined],
    ])
  })

  it('drops what can act, whole, and says so', () => {
    expect(htmlToProse('<p>a</p><script>alert(1)</script><iframe src=x>no</iframe>')).toEqual({
      prose: { type: 'doc', content: [paragraph('a')] },
      dropped: ['iframe', 'script'],
    })
  })

  it('gives the text of tables and of lists that were nested wrongly', () => {
    expect(blocksOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toEqual([
      paragraph('a b'),
      paragraph('c'),
    ])
    expect(toText({ type: 'doc', content: blocksOf('<ul><ul><li>a</ul>b<li>c</ul>') })).toBe(
      'a\nb\nc',
    )
  })

  it('stands ten thousand levels and a megabyte', () => {
    const deep = `${'<blockquote><b><ul><li>'.repeat(10_000)}deep`
    expect(toText(htmlToProse(deep).prose)).toBe('deep')
    const long = '<p>Слово за словом &amp; <em>рядок</em>.</p>'.repeat(20_000)
    expect(blocksOf(long)).toHaveLength(20_000)
  })

  it('keeps the words of a form that a page wraps its story in', () => {
    expect(blocksOf('<form><p>a</p><input><button>b</button></form>')).toEqual([paragraph('a')])
  })

  it.each([
    ['a quarter million line breaks', `a${'<br>'.repeat(250_000)}`],
    ['text in tens of thousands of pieces', '<span>ab </span>'.repeat(70_000)],
    ['comments between all letters', 'a<!---->'.repeat(130_000)],
  ])('reads %s without a long wait', (_name, html) => {
    const before = performance.now()
    htmlToProse(html)
    expect(performance.now() - before).toBeLessThan(8000)
  })

  it('refuses what would unfold to more than memory could hold', () => {
    const unclosed = Array.from({ length: 2000 }, (_, at) => `<i class=${at}>`).join('')
    expect(() => htmlToProse(`<p>${unclosed}${'</p><p>x'.repeat(20_000)}`)).toThrow(
      /more than 500,000 HTML elements/,
    )
  })

  it('always fits the vocabulary and never loses a word, whatever the tags', () => {
    const tags = [
      'p',
      'div',
      'h1',
      'h5',
      'ul',
      'ol',
      'li',
      'blockquote',
      'b',
      'em',
      'a href="https://a.b"',
      'table',
      'td',
      'span',
      'hr',
      'br',
    ]
    const piece = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
      fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[<>&\0]/g, '')),
      fc.stringMatching(/^[a-z]{3,8}$/),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { prose } = htmlToProse(pieces.join(''))
        expect(readProse(prose)).not.toBeNull()
        // Parsers move what stands wrongly in a table, so only the order may differ.
        const letters = (text: string): string =>
          Array.from(text.replace(/[\s\p{Cc}]+/gu, ''))
            .sort()
            .join('')
        expect(letters(toText(prose))).toBe(
          letters(pieces.filter((text) => !text.startsWith('<')).join('')),
        )
      }),
      { numRuns: 500 },
    )
  })
})

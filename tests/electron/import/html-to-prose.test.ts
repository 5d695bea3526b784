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
      pictures: [],
      dropped: ['iframe', 'script'],
    })
  })

  it('keeps tables, their heads and the cells that reach over others, every place filled', () => {
    const cell = (type: string, words: string, colspan = 1, rowspan = 1): ProseNode => ({
      type,
      attrs: { colspan, rowspan },
      content: [words === '' ? { type: 'paragraph' } : paragraph(words)],
    })
    const row = (...content: readonly ProseNode[]): ProseNode => ({ type: 'tableRow', content })
    expect(
      blocksOf(
        '<table><caption>Ships</caption><thead><tr><th>Port<th>2025<th>2026<tbody><tr><td rowspan=9>Izmail<td colspan=2>12<tr><td>7</table>',
      ),
    ).toEqual([
      paragraph('Ships'),
      {
        type: 'table',
        content: [
          row(
            cell('tableHeader', 'Port'),
            cell('tableHeader', '2025'),
            cell('tableHeader', '2026'),
          ),
          row(cell('tableCell', 'Izmail', 1, 2), cell('tableCell', '12', 2)),
          row(cell('tableCell', '7'), cell('tableCell', '')),
        ],
      },
    ])
  })

  it('lays a table flat that only lays a page out', () => {
    expect(blocksOf('<table><tr><td><h2>A</h2><p>b</p></td></tr></table>')).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A' }] },
      paragraph('b'),
    ])
    const inner = '<table><tr><td>1<td>2</table>'
    const found = blocksOf(`<table><tr><td><p>a</p>${inner}<td>b</table>`)
    expect(found.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph'])
  })

  it('takes a table that is too large for anybody as text', () => {
    const found = blocksOf(`<table><tr>${'<td>a'.repeat(300)}</table>`)
    expect(found).toHaveLength(300)
    expect(found[0]).toEqual(paragraph('a'))
  })

  it('keeps underline, strike and small figures', () => {
    const marked = blocksOf(
      '<p><u>a</u><s>b</s><del>c</del>H<sub>2</sub><sup>3<sub>4</sub></sup></p>',
    )
    expect(
      marked[0]?.content?.map(({ text, marks }) => [text, marks?.map(({ type }) => type).join()]),
    ).toEqual([
      ['a', 'underline'],
      ['bc', 'strike'],
      ['H', undefined],
      ['2', 'subscript'],
      ['34', 'superscript'],
    ])
  })

  it.each([
    ['<blockquote><p>a</p><footer>— B, <cite>C</cite></footer></blockquote>', 'blockquote', 'B, C'],
    ['<blockquote><p>a</p><cite>B</cite> </blockquote>', 'blockquote', 'B'],
    ['<figure><blockquote>a</blockquote><figcaption>B</figcaption></figure>', 'blockquote', 'B'],
    ['<figure><figcaption>B</figcaption><blockquote>a</blockquote></figure>', 'blockquote', 'B'],
    [
      '<figure class="wp-block-pullquote"><blockquote>a<cite>B</cite></blockquote></figure>',
      'pullQuote',
      'B',
    ],
    ['<aside class="Pullquote"><p>a</p><footer>B<br>C</footer></aside>', 'pullQuote', 'B C'],
  ])('knows who is quoted in %s', (html, type, by) => {
    expect(blocksOf(html)).toEqual([
      {
        type,
        content: [paragraph('a'), { type: 'attribution', content: [{ type: 'text', text: by }] }],
      },
    ])
  })

  it.each([
    ['<blockquote>As <cite>The Times</cite> says</blockquote>', ['As The Times says']],
    ['<blockquote><footer>B</footer></blockquote>', ['B']],
    [
      '<blockquote>a<footer>B</footer><p>c</p><footer>D</footer></blockquote>',
      ['a', 'B', 'c', 'D'],
    ],
  ])('takes for words of a quote what names nobody in %s', (html, words) => {
    const [quote] = blocksOf(html)
    expect(quote?.type).toBe('blockquote')
    expect(quote?.content?.map(toText)).toEqual(words)
  })

  it.each([
    [
      '<iframe src="//films.example/1" title="The film"></iframe>',
      'https://films.example/1',
      'The film',
    ],
    [
      '<video><source src="https://films.example/a.mp4">Old browser</video>',
      'https://films.example/a.mp4',
      '',
    ],
    [
      '<blockquote class="twitter-tweet"><p>We sail <a href="https://t.co/1">#ferry</a></p>— Port <a href="https://twitter.com/port/status/1">Nov 25</a></blockquote><script src="x"></script>',
      'https://twitter.com/port/status/1',
      'We sail #ferry— Port Nov 25',
    ],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://instagram.example/p/1">A view</blockquote>',
      'https://instagram.example/p/1',
      'A view',
    ],
  ])('keeps as a link what stands elsewhere: %s', (html, href, title) => {
    expect(blocksOf(html)).toEqual([{ type: 'embed', attrs: { href, title } }])
  })

  it('keeps what stands elsewhere inside a list as a link in it', () => {
    const link = { type: 'link', attrs: { href: 'https://films.example/1' } }
    const text = { type: 'text', text: 'https://films.example/1', marks: [link] }
    expect(blocksOf('<ul><li>a<iframe src="https://films.example/1"></iframe></ul>')).toEqual([
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [paragraph('a'), { type: 'paragraph', content: [text] }] },
        ],
      },
    ])
  })

  it('keeps to the desk what the desk had noted for itself', () => {
    const { prose } = htmlToProse('<p>It sails. <span data-noted>Who <b>says</b>?</span></p>')
    expect(toText(prose)).toBe('It sails. ')
    expect(prose.content?.[0]?.content?.map(({ text, marks }) => [text, marks?.[0]?.type])).toEqual(
      [
        ['It sails. ', undefined],
        ['Who ', 'noted'],
        ['says', 'noted'],
        ['?', 'noted'],
      ],
    )
  })

  it('marks passages in another language than the story’s own', () => {
    const { prose } = htmlToProse(
      '<div lang="en"><p>the <i lang="fr">mot <b lang="EN">word</b></i> <span lang="?">x</span></p></div>',
      'en',
    )
    expect(
      prose.content?.[0]?.content?.map(({ text, marks }) => [
        text,
        marks?.map(({ type, attrs }) => attrs?.['lang'] ?? type),
      ]),
    ).toEqual([
      ['the ', undefined],
      ['mot ', ['fr', 'italic']],
      ['word', ['bold', 'italic']],
      [' x', undefined],
    ])
  })

  it.each([
    ['cites in one quote', `<blockquote>${'<cite>a</cite>'.repeat(100_000)}</blockquote>`],
    [
      'quotes in one figure',
      `<figure>${'<b>a</b>'.repeat(50_000)}${'<blockquote>a</blockquote>'.repeat(50_000)}</figure>`,
    ],
    ['cells in one row', `<table><tr>${'<td>a'.repeat(100_000)}</table>`],
    ['tables in tables', `${'<table><tr><td>'.repeat(3_000)}a`],
    ['rows of one table', `<table>${'<tr><td rowspan=100 colspan=100>a'.repeat(20_000)}</table>`],
    ['posts in posts', `${'<div class="twitter-tweet">'.repeat(100_000)}a`],
  ])('reads thousands of %s without a long wait', (_name, html) => {
    const before = performance.now()
    htmlToProse(html)
    expect(performance.now() - before).toBeLessThan(8000)
  })

  it('gives the text of tables where none may stand, and of lists that were nested wrongly', () => {
    const table = '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    expect(blocksOf(`<blockquote>${table}</blockquote>`)).toEqual([
      { type: 'blockquote', content: [paragraph('a b'), paragraph('c')] },
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
      'figure',
      'figure class=pull-quote',
      'figcaption',
      'footer',
      'cite',
      'caption',
      'tr',
      'th colspan=2 rowspan=3',
      'sub',
      'sup',
      'u lang=uk',
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
          Array.from(text.replace(/[\s\p{Cc}—–-]+/gu, ''))
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

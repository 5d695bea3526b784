import { expect, it } from 'vitest'

import { bodySchema } from '../../../shared/prose/body-schema.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../shared/prose/without-noted.ts'
import { namesIn } from '../../support/names-in.ts'

const media = `${'ab'.repeat(32)}.jpg`
const text = (words: string): ProseNode => ({ type: 'text', text: words })
const line = (words: string): ProseNode => ({ type: 'paragraph', content: [text(words)] })
const node = (type: string, ...content: readonly ProseNode[]): ProseNode => ({ type, content })
const item = (words: string): ProseNode => node('listItem', line(words))
const by = (words: string): ProseNode => node('attribution', text(words))
const heading = (level: number): ProseNode => ({
  type: 'heading',
  attrs: { level },
  content: [text('A')],
})
const cell = (type: 'tableCell' | 'tableHeader', words: string, spans = {}): ProseNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...spans },
  content: words === '' ? [{ type: 'paragraph' }] : [line(words)],
})
const row = (...cells: readonly ProseNode[]): ProseNode => node('tableRow', ...cells)
const embed = (href: string, title: string): ProseNode => ({
  type: 'embed',
  attrs: { href, title },
})
const image = {
  type: 'image',
  attrs: { media, width: 8, height: 6, alt: 'A', caption: 'B', credit: '' },
}
const frame = (rows: string): string =>
  `<div class="table" role="group" aria-label="Table" tabindex="0">\n<table>\n${rows}</table>\n</div>\n`

const cases: readonly (readonly [string, ProseNode, string])[] = [
  ['a paragraph', line('A < B'), '<p>A &lt; B</p>\n'],
  ['an empty paragraph', { type: 'paragraph' }, ''],
  [
    'a line break',
    node('paragraph', text('A'), { type: 'hardBreak' }, text('B')),
    '<p>A<br>B</p>\n',
  ],
  ['a heading', heading(2), '<h2>A</h2>\n'],
  ['a smaller heading', heading(3), '<h3>A</h3>\n'],
  ['the smallest heading', heading(4), '<h4>A</h4>\n'],
  ['a bulleted list', node('bulletList', item('A')), '<ul>\n<li><p>A</p>\n</li>\n</ul>\n'],
  [
    'a numbered list',
    { ...node('orderedList', item('A')), attrs: { start: 3, type: null } },
    '<ol start="3">\n<li><p>A</p>\n</li>\n</ol>\n',
  ],
  ['a quote', node('blockquote', line('A')), '<blockquote>\n<p>A</p>\n</blockquote>\n'],
  [
    'a quote and who said it',
    node('blockquote', line('A'), by('B')),
    '<figure class="quote">\n<blockquote>\n<p>A</p>\n</blockquote>\n<figcaption>B</figcaption>\n</figure>\n',
  ],
  [
    'a quote and nobody',
    node('blockquote', line('A'), { type: 'attribution' }),
    '<blockquote>\n<p>A</p>\n</blockquote>\n',
  ],
  [
    'a pull quote',
    node('pullQuote', line('A')),
    '<figure class="pull-quote">\n<blockquote>\n<p>A</p>\n</blockquote>\n</figure>\n',
  ],
  [
    'a pull quote and who said it',
    node('pullQuote', line('A'), by('B')),
    '<figure class="pull-quote">\n<blockquote>\n<p>A</p>\n</blockquote>\n<figcaption>B</figcaption>\n</figure>\n',
  ],
  [
    'a table',
    node('table', row(cell('tableCell', 'A'), cell('tableCell', ''))),
    frame('<tbody>\n<tr>\n<td><p>A</p>\n</td>\n<td></td>\n</tr>\n</tbody>\n'),
  ],
  [
    'the heads of columns and of a row',
    node(
      'table',
      row(cell('tableHeader', 'A'), cell('tableHeader', 'B')),
      row(cell('tableHeader', 'C'), cell('tableCell', 'D')),
    ),
    frame(
      '<thead>\n<tr>\n<th scope="col"><p>A</p>\n</th>\n<th scope="col"><p>B</p>\n</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<th scope="row"><p>C</p>\n</th>\n<td><p>D</p>\n</td>\n</tr>\n</tbody>\n',
    ),
  ],
  [
    'cells that reach over others',
    node('table', row(cell('tableCell', 'A', { colspan: 2, rowspan: 3 }))),
    frame('<tbody>\n<tr>\n<td colspan="2" rowspan="3"><p>A</p>\n</td>\n</tr>\n</tbody>\n'),
  ],
  [
    'an embed',
    embed('https://www.Films.example/1?a=1&b', 'The harbour'),
    '<p class="embed"><a href="https://www.Films.example/1?a=1&amp;b" rel="noopener noreferrer">The harbour</a> <span class="site">films.example</span></p>\n',
  ],
  [
    'an embed without a title',
    embed('https://x.example/1', ' '),
    '<p class="embed"><a href="https://x.example/1" rel="noopener noreferrer">https://x.example/1</a> <span class="site">x.example</span></p>\n',
  ],
  ['a rule', { type: 'horizontalRule' }, '<hr>\n'],
  [
    'a picture',
    image,
    `<figure>\n<img src="media/${media}" alt="A" width="8" height="6" loading="lazy">\n<figcaption><span class="caption">B</span></figcaption>\n</figure>\n`,
  ],
]

const bodyOf = (shown: ProseNode): Prose => ({ type: 'doc', content: [shown] })

it.each(cases)('%s is shown as it should be', (_, shown, html) => {
  const body = bodyOf(shown)
  expect(readProse(body)).not.toBeNull()
  const made = toHtml(withoutNoted(body), { mediaAddress: (name) => `media/${name}` })
  expect({ html: made.markup.toString(), dropped: made.dropped }).toEqual({ html, dropped: [] })
})

it('no kind of block is forgotten above', () => {
  const shown = new Set(cases.flatMap(([, node]) => namesIn(bodyOf(node))))
  expect(Object.keys(bodySchema().nodes).filter((name) => !shown.has(name))).toEqual([])
})

it('a table is named in the language of its story', () => {
  const body = withoutNoted(bodyOf(node('table', row(cell('tableCell', 'А')))))
  const { markup } = toHtml(body, { mediaAddress: (name) => name, language: 'uk-UA' })
  expect(markup.toString()).toContain('aria-label="Таблиця"')
})

it.each([
  ['an embed that acts', { type: 'embed', attrs: { href: 'javascript:alert(1)', title: 'A' } }],
  ['an embed of a mailbox', { type: 'embed', attrs: { href: 'mailto:a@b.example', title: 'A' } }],
])('%s is left out, and said to be', (_, shown) => {
  const made = toHtml(withoutNoted(bodyOf(shown)), { mediaAddress: (name) => name })
  expect([made.markup.toString(), made.dropped]).toEqual(['', ['node embed']])
})

import * as fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'

import type { AnsElement, AnsList } from '../../../../shared/export/ans/ans.ts'
import { bodyToAns } from '../../../../shared/export/ans/body-to-ans.ts'
import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { toHtml } from '../../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { anyBody } from '../../../support/a-body.ts'

const media = { url: (name: string) => `https://a.example/${name}`, file: (name: string) => name }
const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)

const text = (words: string): ProseNode => ({ type: 'text', text: words })
const line = (words: string): ProseNode => ({ type: 'paragraph', content: [text(words)] })
const item = (...content: ProseNode[]): ProseNode => ({ type: 'listItem', content })
const cell = (type: string, words: string, colspan = 1): ProseNode => ({
  type,
  attrs: { colspan, rowspan: 1 },
  content: [line(words)],
})

function ansOf(...content: ProseNode[]) {
  return bodyToAns(withoutNoted({ type: 'doc', content }), { media, language: 'en' })
}

describe('a body in Arc’s elements', () => {
  it('is a paragraph an element, its emphasis and links as HTML', () => {
    const link = { type: 'link', attrs: { href: 'https://a.example/?b=1&c=2' } }
    const { elements } = ansOf(
      { type: 'paragraph', content: [{ ...text('A & '), marks: [{ type: 'bold' }] }] },
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ ...text('there'), marks: [link] }] },
    )
    expect(elements).toEqual([
      { type: 'text', content: '<strong>A &amp; </strong>' },
      {
        type: 'text',
        content: '<a href="https://a.example/?b=1&amp;c=2" rel="noopener noreferrer">there</a>',
      },
    ])
  })

  it('keeps lists in lists, and where an order begins', () => {
    const inner: ProseNode = {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [item(line('third'))],
    }
    expect(ansOf({ type: 'bulletList', content: [item(line('one'), inner)] }).elements).toEqual([
      {
        type: 'list',
        list_type: 'unordered',
        items: [
          { type: 'text', content: 'one' },
          {
            type: 'list',
            list_type: 'ordered',
            items: [{ type: 'text', content: 'third' }],
            additional_properties: { start: 3 },
          },
        ],
      },
    ])
  })

  it('keeps a table of lines with its heads, and who said a quote', () => {
    const rows = [
      { type: 'tableRow', content: [cell('tableHeader', 'Port')] },
      { type: 'tableRow', content: [cell('tableCell', 'Odesa')] },
    ]
    const by: ProseNode = { type: 'attribution', content: [text('The master')] }
    const { elements } = ansOf(
      { type: 'table', content: rows },
      { type: 'pullQuote', content: [line('We sail.'), by] },
    )
    expect(elements).toEqual([
      {
        type: 'table',
        header: [{ type: 'text', content: 'Port' }],
        rows: [[{ type: 'text', content: 'Odesa' }]],
      },
      {
        type: 'quote',
        subtype: 'pullquote',
        content_elements: [{ type: 'text', content: 'We sail.' }],
        citation: { type: 'text', content: 'The master' },
      },
    ])
  })

  it.each([
    [
      'a cell over two columns',
      { type: 'table', content: [{ type: 'tableRow', content: [cell('tableCell', 'wide', 2)] }] },
    ],
    [
      'a head beside a cell',
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'wide'), cell('tableCell', 'x')] },
        ],
      },
    ],
    ['an item of two paragraphs', { type: 'bulletList', content: [item(line('wide'), line('x'))] }],
  ] as const)('falls back to HTML for %s, and only for that', (_, block) => {
    const { elements, lost } = ansOf(line('before'), block)
    expect(elements.map(({ type }) => type)).toEqual(['text', 'raw_html'])
    expect(JSON.stringify(elements[1])).toContain('wide')
    expect(lost).toEqual([])
  })

  it('says what it has no place for', () => {
    const node: ProseNode = { type: 'video', attrs: { src: 'x' } }
    expect(ansOf(line('before'), node).lost).toEqual(['node video'])
  })

  it('loses no word of any body, nor their order', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const said = withoutNoted(body)
        const { elements, lost } = bodyToAns(said, { media, language: 'en' })
        expect(lost).toEqual([])
        const page = toHtml(said, { mediaAddress: media.url }).markup.toString()
        const card = /<span class="site">[^<]*<\/span>/g
        expect(elements.map(wordsOf).join('')).toBe(wordsIn(page.replace(card, '')))
      }),
      { numRuns: runs },
    )
  })
})

function wordsOf(element: AnsElement): string {
  if (element.type === 'divider') return ''
  if (element.type === 'list') return listWords(element)
  if (element.type === 'table')
    return [element.header ?? [], ...element.rows].flat().map(wordsOf).join('')
  if (element.type === 'image')
    return bare(`${element.caption ?? ''}${element.credits?.by[0]?.name ?? ''}`)
  if (element.type === 'quote')
    return [
      ...element.content_elements,
      ...(element.citation === undefined ? [] : [element.citation]),
    ]
      .map(wordsOf)
      .join('')
  if (element.type === 'interstitial_link') return bare(element.content)
  return wordsIn(element.content.replace(/<span class="site">[^<]*<\/span>/g, ''))
}

function listWords({ items }: AnsList): string {
  return items.map(wordsOf).join('')
}

function wordsIn(html: string): string {
  const words: string[] = []
  const waiting: object[] = [parseFragment(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node && typeof node.value === 'string') words.push(node.value)
    if ('childNodes' in node && Array.isArray(node.childNodes))
      for (const child of (node.childNodes as object[]).toReversed()) waiting.push(child)
  }
  return bare(words.join(''))
}

/** White space and the signs that no format carries aside. */
function bare(words: string): string {
  return words.replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
}

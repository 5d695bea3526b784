import { describe, expect, it } from 'vitest'

import { readProse } from '../../../shared/prose/read-prose.ts'
import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { toHtml } from '../../../shared/prose/to-html.ts'
import { withoutNoted } from '../../../shared/prose/without-noted.ts'

const media = `${'ab'.repeat(32)}.jpg`
const mediaAddress = (name: string): string => `../media/${name}`

function doc(...content: readonly ProseNode[]): Prose {
  return { type: 'doc', content }
}

function text(words: string, ...marks: readonly (string | ProseNode['marks'])[]): ProseNode {
  if (marks.length === 0) return { type: 'text', text: words }
  const named = marks.flatMap((mark) =>
    typeof mark === 'string' ? [{ type: mark }] : (mark ?? []),
  )
  return { type: 'text', text: words, marks: named }
}

function paragraph(...content: readonly ProseNode[]): ProseNode {
  return { type: 'paragraph', content }
}

const link = (href: string): ProseNode['marks'] => [{ type: 'link', attrs: { href } }]

function shown(body: Prose) {
  const { markup, dropped } = toHtml(withoutNoted(body), { mediaAddress })
  return { html: markup.toString(), dropped }
}

describe('a body as HTML', () => {
  it('shows every node and mark of the vocabulary', async () => {
    const image = {
      media,
      width: 800,
      height: 600,
      alt: 'A quay',
      caption: 'The quay',
      credit: 'A. B.',
    }
    const item = (words: string): ProseNode => ({
      type: 'listItem',
      content: [paragraph(text(words))],
    })
    const body = doc(
      paragraph(
        text('Plain, '),
        text('bold', 'bold'),
        text(' and '),
        text('both', 'bold', 'italic'),
      ),
      { type: 'heading', attrs: { level: 2 }, content: [text('Two')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Three')] },
      { type: 'heading', attrs: { level: 4 }, content: [text('Four')] },
      paragraph(text('See '), text('the act', link('https://example.org/a?b=1&c=2')), text('.')),
      { type: 'bulletList', content: [item('one'), item('two')] },
      { type: 'orderedList', attrs: { start: 3, type: null }, content: [item('three')] },
      {
        type: 'blockquote',
        content: [paragraph(text('Said.'), { type: 'hardBreak' }, text('Twice.'))],
      },
      { type: 'horizontalRule' },
      { type: 'image', attrs: image },
    )
    // The sample is truly of the vocabulary, or it would prove nothing.
    expect(readProse(body)).not.toBeNull()
    expect(shown(body).dropped).toEqual([])
    await expect(shown(body).html).toMatchFileSnapshot('../../fixtures/pages/body.html.txt')
  })

  it('keeps a link whole when part of it is bold', () => {
    const to = link('https://example.org/') ?? []
    const half = { type: 'text', text: 'bold', marks: [...to, { type: 'bold' }] }
    expect(shown(doc(paragraph(text('one ', to), half, text(' link', to)))).html).toBe(
      '<p><a href="https://example.org/" rel="noopener noreferrer">one <strong>bold</strong> link</a></p>\n',
    )
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' https://example.org/',
    'https://bank.example@evil.example/',
    '//evil.example/',
    'data:text/html,x',
    'file:///etc/passwd',
    '',
  ])('never leads to %j, and says that it left the link out', (href) => {
    expect(shown(doc(paragraph(text('words', link(href)))))).toEqual({
      html: '<p>words</p>\n',
      dropped: ['address of a link'],
    })
  })

  it('names what it cannot show', () => {
    const body = doc(
      { type: 'video', attrs: { src: 'x' } },
      { type: 'heading', attrs: { level: 1 }, content: [text('One')] },
      { type: 'paragraph', attrs: { textAlign: 'right' }, content: [text('words', 'highlight')] },
      { type: 'image', attrs: { media: '../../etc/passwd', alt: '' } },
      { type: 'constructor', content: [paragraph(text('lost'))] },
      paragraph(text('more', 'constructor')),
    )
    expect(shown(body)).toEqual({
      html: '<p>words</p>\n<p>more</p>\n',
      dropped: [
        'attribute paragraph.textAlign',
        'mark constructor',
        'mark highlight',
        'node constructor',
        'node heading',
        'node image',
        'node video',
      ],
    })
  })

  it('leaves out empty paragraphs, which are only an Enter too many', () => {
    expect(shown(doc(paragraph(), paragraph(text('  ')), paragraph(text('words')))).html).toBe(
      '<p>words</p>\n',
    )
  })

  it('stands any depth of nesting', () => {
    let node = paragraph(text('deep'))
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'blockquote', content: [node] }
    expect(shown(doc(node)).html).toContain('<p>deep</p>')
  })
})

import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'

import { proseToMarkdown } from '../../../../shared/export/markdown/prose-to-markdown.ts'
import type { Mark, Prose, ProseNode } from '../../../../shared/prose/prose.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { aBody } from '../../../support/an-article.ts'

function written(body: Prose) {
  return proseToMarkdown(withoutNoted(body), { mediaAddress: (media) => `/media/${media}` })
}

const text = (words: string, ...marks: readonly string[]): ProseNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type): Mark => ({ type })) }),
})

describe('a paragraph as Markdown', () => {
  it.each([
    ['1) not a list', '1\\) not a list\n'],
    ['2026. A year', '2026\\. A year\n'],
    ['# not a heading', '\\# not a heading\n'],
    ['- not an item', '\\- not an item\n'],
    ['+ nor this', '\\+ nor this\n'],
    ['> no quote', '\\> no quote\n'],
    ['=== no heading', '\\=== no heading\n'],
    [': no definition', '\\: no definition\n'],
    ['    no code', 'no code\n'],
    ['\u00a0\u00a0no code', '&#160;&#160;no code\n'],
    ['&amp; stays', '&amp;amp; stays\n'],
    ['R&D and a & b', 'R&amp;D and a & b\n'],
    ['*a* _b_ [c] <d> `e` ~f~ g|h', '\\*a\\* \\_b\\_ \\[c\\] &lt;d> \\`e\\` \\~f\\~ g\\|h\n'],
    ['{{ x }} {% y %} {: z}', '&#123;&#123; x }} &#123;% y %} &#123;: z}\n'],
    ['a\\b', 'a&#92;b\n'],
    ['$$x$$', '\\$$x\\$\\$\n'],
  ])('keeps %j words', (words, markdown) => {
    expect(written(aBody(words)).text).toBe(markdown)
    // Read again it is one paragraph with these words, whatever the escapes look like.
    const html = new MarkdownIt({ html: true }).render(markdown)
    expect(html).toMatch(/^<p>[^<]*<\/p>\n$/)
  })

  it.each([
    [[text('a', 'bold'), text('b')], '**a**b'],
    [[text('так'), text('«ні»', 'bold'), text('так')], 'та&#1082;**«ні»**&#1090;ак'],
    [[text('in'), text('ner', 'italic')], 'i&#110;_ner_'],
    [[text('x'), text(' spaced ', 'bold'), text('y')], 'x **spaced** y'],
    [[text('x '), text('  ', 'bold'), text(' y')], 'x y'],
    [[text('a', 'bold', 'italic'), text('b', 'italic')], '**_a_**_b_'],
    [[text('H'), text('2', 'subscript'), text('O')], 'H<sub>2</sub>O'],
    [[text('a', 'underline')], '<u>a</u>'],
    [
      [
        text('Wow!'),
        {
          ...text('here'),
          marks: [{ type: 'link', attrs: { href: 'https://x.example/a_(b)?c=1&copy=2|' } }],
        },
      ],
      'Wow\\![here](https://x.example/a_(b)?c=1&amp;copy=2%7C)',
    ],
  ] as const)('marks words so that every parser sees it: %#', (content, markdown) => {
    const { text: found, lost } = written(aBody(content))
    expect([found, lost]).toEqual([`${markdown}\n`, []])
  })

  it('names what it has no form for, and keeps its words', () => {
    const head: ProseNode = {
      type: 'tableHeader',
      attrs: { colspan: 1, rowspan: 1 },
      content: aBody('h').content ?? [],
    }
    const wide: ProseNode = {
      type: 'tableCell',
      attrs: { colspan: 2, rowspan: 1 },
      content: aBody('w').content ?? [],
    }
    const { text: found, lost } = written({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [text('a', 'glow')] },
        { type: 'sidebar', content: aBody('b').content ?? [] },
        { type: 'pullQuote', content: aBody('c').content ?? [] },
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [wide] },
            { type: 'tableRow', content: [head, { ...wide, attrs: { colspan: 1, rowspan: 1 } }] },
          ],
        },
      ],
    })
    expect(found).toBe('a\n\nb\n\n> c\n\n|  |  |\n| --- | --- |\n| w |  |\n| h | w |\n')
    expect(lost).toEqual([
      'attribute tableCell.colspan',
      'mark glow',
      'node pullQuote',
      'node sidebar',
      'node tableHeader',
    ])
  })
})

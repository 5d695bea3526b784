import { describe, expect, it } from 'vitest'

import { bodyToLexical } from '../../../../shared/export/ghost/body-to-lexical.ts'
import type { ProseNode } from '../../../../shared/prose/prose.ts'
import { withoutNoted } from '../../../../shared/prose/without-noted.ts'
import { bodyMatrix } from '../../../support/body-matrix.ts'

const media = `${'a1'.repeat(32)}.jpg`
const text = (words: string, ...marks: readonly string[]): ProseNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})

function shown(...content: readonly ProseNode[]) {
  const mediaAddress = (name: string): string => `__GHOST_URL__/content/images/${name}`
  return bodyToLexical(withoutNoted({ type: 'doc', content }), { mediaAddress })
}

function ofRow(part: string) {
  const row = bodyMatrix(media).find((one) => one.part === part)
  return shown(...(row?.body.content ?? [])).map(({ type }) => type)
}

describe('a body as Ghost’s editor keeps it', () => {
  it.each([
    ['paragraph', ['paragraph']],
    ['heading', ['extended-heading', 'extended-heading', 'extended-heading']],
    ['bulletList', ['list']],
    ['horizontalRule', ['paragraph', 'horizontalrule', 'paragraph']],
    ['embed', ['bookmark']],
    ['image', ['paragraph', 'image']],
    // What the editor has no block for stands in a card of HTML, whole.
    ['table', ['html']],
    ['blockquote', ['html']],
    ['pullQuote', ['html']],
    ['language', ['html']],
  ])('has a %s as %j', (part, types) => {
    expect(ofRow(part)).toEqual(types)
  })

  it('keeps marks as bits, and a link with a bold word as one link', () => {
    const link = { type: 'link', attrs: { href: 'https://harbour.example/' } }
    const [line] = shown({
      type: 'paragraph',
      content: [
        text('a', 'bold', 'underline'),
        { type: 'hardBreak' },
        { ...text('b'), marks: [link] },
        { ...text('c'), marks: [link, { type: 'bold' }] },
      ],
    })
    expect(line).toMatchObject({
      children: [
        { text: 'a', format: 9 },
        { type: 'linebreak' },
        { type: 'link', url: 'https://harbour.example/', children: [{ format: 0 }, { format: 1 }] },
      ],
    })
  })

  it('has a list under an item as an item of its own', () => {
    const item = (...content: readonly ProseNode[]): ProseNode => ({ type: 'listItem', content })
    const line = (words: string): ProseNode => ({ type: 'paragraph', content: [text(words)] })
    const inner: ProseNode = {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [item(line('inner'))],
    }
    expect(
      shown({ type: 'bulletList', content: [item(line('one'), inner), item(line('two'))] }),
    ).toMatchObject([
      {
        tag: 'ul',
        children: [
          { value: 1, children: [{ text: 'one' }] },
          { children: [{ tag: 'ol', start: 3, children: [{ value: 3 }] }] },
          { value: 2, children: [{ text: 'two' }] },
        ],
      },
    ])
    expect(shown({ type: 'bulletList', content: [item(line('one'), line('more'))] })).toMatchObject(
      [{ type: 'html', html: '<ul>\n<li><p>one</p>\n<p>more</p>\n</li>\n</ul>\n' }],
    )
  })

  it('leaves out a line that says nothing', () => {
    expect(shown({ type: 'paragraph' }, { type: 'paragraph', content: [text('  ')] })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'

import type { Prose, ProseNode } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'
import { unknownParts } from '../../../shared/prose/unknown-parts.ts'
import { aBody } from '../../support/an-article.ts'

function bodyWith(...content: readonly ProseNode[]): Prose {
  return { type: 'doc', content }
}

function paragraph(node: Partial<ProseNode>): ProseNode {
  return { type: 'paragraph', content: [{ type: 'text', text: 'Words', ...node }] }
}

const link = (href: string) => ({ type: 'link', attrs: { href } })

describe('what this build does not know in a body', () => {
  it('is nothing in a body that it can hold exactly', () => {
    expect(unknownParts(aBody('One', 'Two'))).toEqual([])
    expect(unknownParts(bodyWith(paragraph({ marks: [link('https://desk.example/')] })))).toEqual(
      [],
    )
  })

  it.each<[string, Prose, object]>([
    ['a block', bodyWith({ type: 'video', attrs: { src: 'x' } }), { kind: 'block', name: 'video' }],
    [
      'a style',
      bodyWith(paragraph({ marks: [{ type: 'highlight' }] })),
      { kind: 'style', name: 'highlight' },
    ],
    [
      'a property of a block',
      bodyWith({ ...paragraph({}), attrs: { textAlign: 'right' } }),
      { kind: 'property', name: 'textAlign', of: 'paragraph' },
    ],
    [
      'a property of a style',
      bodyWith(
        paragraph({ marks: [{ type: 'link', attrs: { href: 'https://a.example/', title: 'x' } }] }),
      ),
      { kind: 'property', name: 'title', of: 'link' },
    ],
    [
      'an address',
      bodyWith(paragraph({ marks: [link('javascript:alert(1)')] })),
      { kind: 'address', name: 'javascript:alert(1)' },
    ],
    [
      'a picture from elsewhere',
      bodyWith({
        type: 'image',
        attrs: { media: 'https://x/y.png', width: 1, height: 1, alt: '', caption: '', credit: '' },
      }),
      { kind: 'picture', name: 'https://x/y.png' },
    ],
    [
      'an order of parts',
      bodyWith({ type: 'listItem', content: [paragraph({})] }),
      { kind: 'order', name: '' },
    ],
    [
      'a name that every object has',
      bodyWith({ type: 'constructor' }),
      { kind: 'block', name: 'constructor' },
    ],
  ])('is named: %s', (_what, body, part) => {
    expect(readProse(body)).toBeNull()
    expect(unknownParts(body)).toMatchObject([part])
  })

  it('is named once, in the order it stands, however deep', () => {
    let deep: ProseNode = { type: 'map' }
    for (let depth = 0; depth < 20_000; depth += 1) deep = { type: 'blockquote', content: [deep] }
    const body = bodyWith({ type: 'video' }, deep, { type: 'video' })
    expect(unknownParts(body).map(({ name }) => name)).toEqual(['video', 'map'])
  })
})

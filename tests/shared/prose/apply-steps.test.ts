import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { applySteps } from '../../../shared/prose/apply-steps.ts'
import { bodySchema } from '../../../shared/prose/body-schema.ts'
import { bodyEdit, transactionOf } from '../../support/body-edits.ts'

const paragraphs = bodySchema().nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'image', attrs: { media: `${'b'.repeat(64)}.png` } },
    { type: 'paragraph', content: [{ type: 'text', text: 'Ferries stayed in port.' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
      ],
    },
    { type: 'embed', attrs: { href: 'https://film.example/1' } },
  ],
})

function insertion(node: unknown, at = 0): unknown {
  return { stepType: 'replace', from: at, to: at, slice: { content: [node] } }
}

function changed(type: string, attr: string, value: unknown): unknown {
  let pos = -1
  paragraphs.descendants((node, at) => {
    if (node.type.name === type) pos = at
  })
  return { stepType: 'attr', pos, attr, value }
}

function marked(mark: unknown): unknown {
  return { stepType: 'addMark', from: 2, to: 6, mark }
}

test('steps rebuild exactly the document that the editor has', () => {
  fc.assert(
    fc.property(fc.array(bodyEdit, { maxLength: 20 }), (edits) => {
      let page = paragraphs
      const steps: unknown[] = []
      for (const edit of edits) {
        const made = transactionOf(page, edit)
        if (made === null) continue
        steps.push(...made.steps.map((step): unknown => step.toJSON()))
        page = made.doc
      }
      expect(applySteps(paragraphs, JSON.parse(JSON.stringify(steps)))?.toJSON()).toEqual(
        page.toJSON(),
      )
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['embed', 'href', 'https://film.example/2'],
  ['image', 'media', `${'c'.repeat(64)}.png`],
  ['tableCell', 'colspan', 2],
])('a step that changes an %s’s %s is taken', (type, attr, value) => {
  const after = applySteps(paragraphs, [changed(type, attr, value)])
  expect(JSON.stringify(after?.toJSON())).toContain(JSON.stringify(value))
})

describe('a step is refused that', () => {
  test.each([
    ['brings an unknown node', insertion({ type: 'video' })],
    ['brings an unknown mark', marked({ type: 'blink' })],
    ['brings a script’s address', marked({ type: 'link', attrs: { href: 'javascript:alert(1)' } })],
    [
      'hides an address deep in a slice',
      insertion({
        type: 'blockquote',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'x',
                marks: [{ type: 'link', attrs: { href: 'data:text/html,x' } }],
              },
            ],
          },
        ],
      }),
    ],
    ['brings a picture from elsewhere', insertion({ type: 'image', attrs: { media: 'a/b.jpg' } })],
    [
      'turns a picture’s name into an address',
      changed('image', 'media', 'https://elsewhere.example/a.jpg'),
    ],
    ['turns an embed into a script', changed('embed', 'href', 'javascript:alert(1)')],
    ['names no language', marked({ type: 'language', attrs: { lang: 'en"' } })],
    ['stretches a cell beyond all tables', changed('tableCell', 'colspan', 1e9)],
    ['puts a table into a list', insertion({ type: 'table', content: [{ type: 'tableRow' }] }, 30)],
    ['puts text where blocks stand', insertion({ type: 'text', text: 'loose' })],
    ['brings an empty list', insertion({ type: 'bulletList' })],
    ['reaches past the end', insertion({ type: 'paragraph' }, 10_000)],
    ['is of no kind we know', { stepType: 'addNodeMark', pos: 0, mark: { type: 'bold' } }],
    ['is no step', 'nonsense'],
  ])('%s', (_, step) => {
    expect(applySteps(paragraphs, [step])?.toJSON() ?? null).toBeNull()
  })
})

test('a keystroke in a long story costs no more than in a short one', () => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'word '.repeat(60) }] }
  const long = bodySchema().nodeFromJSON({
    type: 'doc',
    content: Array.from({ length: 2000 }, () => paragraph),
  })
  const key = [
    {
      stepType: 'replace',
      from: 5,
      to: 5,
      slice: { content: [{ type: 'text', text: 'x' }] },
    },
  ]
  const begun = performance.now()
  let document = long
  for (let typed = 0; typed < 50; typed += 1) document = applySteps(document, key) ?? document
  expect(performance.now() - begun).toBeLessThan(500)
  expect(document.textContent.startsWith('wordxxx')).toBe(true)
})

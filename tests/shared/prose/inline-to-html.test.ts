import { expect, it } from 'vitest'

import { bodySchema } from '../../../shared/prose/body-schema.ts'
import { inlineToHtml } from '../../../shared/prose/inline-to-html.ts'
import type { Mark } from '../../../shared/prose/prose.ts'
import { readProse } from '../../../shared/prose/read-prose.ts'

const cases: readonly (readonly [Mark, string])[] = [
  [{ type: 'bold' }, '<strong>A &amp; B</strong>'],
  [{ type: 'italic' }, '<em>A &amp; B</em>'],
  [{ type: 'underline' }, '<u>A &amp; B</u>'],
  [{ type: 'strike' }, '<s>A &amp; B</s>'],
  [{ type: 'subscript' }, '<sub>A &amp; B</sub>'],
  [{ type: 'superscript' }, '<sup>A &amp; B</sup>'],
  [{ type: 'language', attrs: { lang: 'en-GB' } }, '<span lang="en-GB">A &amp; B</span>'],
  [
    { type: 'link', attrs: { href: 'https://a.example/' } },
    '<a href="https://a.example/" rel="noopener noreferrer">A &amp; B</a>',
  ],
  // What the desk noted is taken out long before; here it must not be printed either.
  [{ type: 'noted' }, ''],
]

it.each(cases)('%o is shown as it should be', (mark, html) => {
  const text = { type: 'text', text: 'A & B', marks: [mark] }
  const body = { type: 'doc' as const, content: [{ type: 'paragraph', content: [text] }] }
  expect(readProse(body)).not.toBeNull()
  const dropped = new Set<string>()
  expect(inlineToHtml([text], dropped).toString()).toBe(html)
  expect([...dropped]).toEqual([])
})

it('no mark is forgotten above', () => {
  const shown = new Set(cases.map(([{ type }]) => type))
  expect(Object.keys(bodySchema().marks).filter((name) => !shown.has(name))).toEqual([])
})

it.each([
  [{ type: 'language', attrs: { lang: 'en" onclick="x' } }, 'name of a language'],
  [{ type: 'language' }, 'name of a language'],
  [{ type: 'link', attrs: { href: 'javascript:x' } }, 'address of a link'],
])('%o gives only its words, and that is said', (mark, said) => {
  const dropped = new Set<string>()
  expect(inlineToHtml([{ type: 'text', text: 'A', marks: [mark] }], dropped).toString()).toBe('A')
  expect([...dropped]).toEqual([said])
})

it('a link with a word in another language stays one link', () => {
  const link = { type: 'link', attrs: { href: 'https://a.example/' } }
  const nodes = [
    { type: 'text', text: 'the ', marks: [link] },
    { type: 'text', text: 'порт', marks: [link, { type: 'language', attrs: { lang: 'uk' } }] },
  ]
  expect(inlineToHtml(nodes, new Set()).toString()).toBe(
    '<a href="https://a.example/" rel="noopener noreferrer">the <span lang="uk">порт</span></a>',
  )
})

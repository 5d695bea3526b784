import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { legalText } from '../../../../shared/export/legal-text.ts'
import { frontMatter } from '../../../../shared/export/markdown/front-matter.ts'

const runs = Number(process.env['WIREDESK_RUNS'] ?? 200)

function readAgain(text: string): unknown {
  expect(text.startsWith('---\n')).toBe(true)
  expect(text.endsWith('\n---\n')).toBe(true)
  const lines = text.slice('---\n'.length, -'---\n'.length)
  return parse(lines, { version: '1.1' })
}

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '---',
    '\n---\n',
    'a: b',
    '"',
    '\\',
    '\u2028',
    '\u0085x',
    '\uFEFF',
    'yes',
    '2026-11-21',
    '!!js',
    '*a',
    '&a',
    '{{ x }}',
  ),
)

describe('front matter', () => {
  it('gives back every text as it was, whatever it holds', () => {
    fc.assert(
      fc.property(words, fc.array(words), (title, tags) => {
        const legal = [legalText(title), tags.map(legalText)]
        const read = readAgain(
          frontMatter([
            ['title', title],
            ['tags', tags],
            ['draft', false],
          ]),
        )
        expect(read).toEqual({
          title: legal[0],
          ...(tags.length > 0 && { tags: legal[1] }),
          draft: false,
        })
      }),
      { numRuns: runs },
    )
  })

  it('leaves out what is not said', () => {
    const text = frontMatter([
      ['title', 'Ferry'],
      ['slugline', ''],
      ['publishDate', null],
      ['tags', []],
      ['weight', 0],
    ])
    expect(text).toBe('---\ntitle: "Ferry"\nweight: 0\n---\n')
  })
})

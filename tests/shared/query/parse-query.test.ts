import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseQuery } from '../../../shared/query/parse-query.ts'

const is = (condition: object) => ({ condition, isNegated: false })
const isNot = (condition: object) => ({ condition, isNegated: true })
const word = (text: string) => ({ kind: 'word', word: text })

describe('what a person types into the search box', () => {
  it.each([
    ['nato troops', [is(word('nato')), is(word('troops'))]],
    ['"air defense"', [is({ kind: 'phrase', phrase: 'air defense' })]],
    [
      '-nato -"air defense"',
      [isNot(word('nato')), isNot({ kind: 'phrase', phrase: 'air defense' })],
    ],
    ['is:inReview', [is({ kind: 'is', what: 'inreview' })]],
    ['-is:killed', [isNot({ kind: 'is', what: 'killed' })]],
    ['tag:#Ukraine', [is({ kind: 'tag', name: 'ukraine' })]],
    ['tag:"air defense"', [is({ kind: 'tag', name: 'air defense' })]],
    ['section:Facts', [is({ kind: 'section', name: 'facts' })]],
    ['by:"Олена Їжак"', [is({ kind: 'by', name: 'олена їжак' })]],
    ['lang:UK', [is({ kind: 'lang', language: 'uk' })]],
    ['after:2022-11-20', [is({ kind: 'after', day: '2022-11-20' })]],
    ['before:2022-11-20', [is({ kind: 'before', day: '2022-11-20' })]],
    ['has:image', [is({ kind: 'hasImage' })]],
    ['urgency:<3', [is({ kind: 'urgency', compare: '<', value: 3 })]],
    ['urgency:4', [is({ kind: 'urgency', compare: '=', value: 4 })]],
    [
      'https://example.org/articles/storm-0a1b2c3d.html?utm=1#top',
      [is({ kind: 'address', at: { slug: 'storm', mark: '0a1b2c3d' } })],
    ],
    ['-http://example.org/storm/', [isNot({ kind: 'address', at: { slug: 'storm', mark: null } })]],
    [
      'wiredesk-preview://site/articles/storm.html',
      [is({ kind: 'address', at: { slug: 'storm', mark: null } })],
    ],
    ['"https://example.org/storm"', [is({ kind: 'phrase', phrase: 'https://example.org/storm' })]],
  ])('reads %s', (text, parts) => {
    expect(parseQuery(text)).toEqual(parts)
  })

  it.each([
    ['is:unheard', 'is:unheard'],
    ['after:yesterday', 'after:yesterday'],
    ['after:2022-13-45', 'after:2022-13-45'],
    ['urgency:11', 'urgency:11'],
    ['https://example.org', 'https://example.org'],
    ['14:19', '14:19'],
    ['tag:', 'tag:'],
    ['"unclosed', 'unclosed'],
  ])('searches %s as plain words, since it is no operator', (text, plain) => {
    expect(parseQuery(text)).toEqual([is(word(plain))])
  })

  it('asks for nothing when nothing is typed, or only marks between words', () => {
    for (const text of ['', '   ', '""', '-', '– — …', '"-"']) expect(parseQuery(text)).toEqual([])
  })

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(parseQuery(text))).toBe(true)
      }),
    )
  })
})

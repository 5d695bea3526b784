import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { searchPieces } from '../../../../shared/page/search/search-pieces.ts'

const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', '😀'), minLength: 1, maxLength: 5 })
const stories = fc
  .integer({ min: 1, max: 3000 })
  .map((count) => Array.from({ length: count }, (_, at) => at))

describe('an index in pieces', () => {
  it('has each word once, in the piece of the longest beginning that there is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, stories), { selector: ([name]) => name }),
        (entries) => {
          const pieces = searchPieces(new Map(entries))
          const found = pieces.flatMap(({ words }) => words)
          expect(new Map(found)).toEqual(new Map(entries))
          expect(found).toHaveLength(entries.length)
          const prefixes = pieces.map(({ prefix }) => prefix)
          expect(new Set(prefixes).size).toBe(prefixes.length)
          for (const { prefix, words } of pieces) {
            for (const [name] of words) {
              const [longest = ''] = prefixes
                .filter((one) => name.startsWith(one))
                .sort((one, other) => other.length - one.length)
              expect(prefix).toBe(longest)
            }
          }
        },
      ),
    )
  })

  it('never grows beyond four thousand places, unless one word alone has more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(word, stories), { selector: ([name]) => name }),
        (entries) => {
          for (const { words } of searchPieces(new Map(entries))) {
            const places = words.reduce((sum, [, numbers]) => sum + numbers.length, 0)
            expect(places <= 4000 || words.length === 1).toBe(true)
          }
        },
      ),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Beginnings } from '../../../electron/search/beginnings.ts'

const words = ['oil', 'opec', 'ой', 'bank', 'b', '5g', 'п', '𝔘n', 'ʼn']
const asked = ['o', 'oi', 'op', 'о', 'ой', 'b', 'ba', '5', 'п', '𝔘', '𝔘n', 'x']
const id = fc.oneof(fc.nat(20), fc.constantFrom(8_191, 8_192, 40_000))
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), id, words: fc.subarray(words) }),
  fc.record({ kind: fc.constant('drop' as const), id }),
  fc.record({ kind: fc.constant('ask' as const), beginning: fc.constantFrom(...asked) }),
)

describe('the articles of a short beginning', () => {
  it('are those that a search would find, whatever was put and dropped since it did', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const desk = new Map<number, readonly string[]>()
        const found = (beginning: string): readonly number[] =>
          [...desk]
            .filter(([, said]) => said.some((word) => word.startsWith(beginning)))
            .map(([number]) => number)
            .toSorted((one, other) => one - other)
        const beginnings = new Beginnings()
        const ask = (beginning: string): void => {
          if (beginnings.ids(beginning) === null)
            beginnings.keep(beginning, new Uint32Array(found(beginning)))
          const kept = beginnings.ids(beginning) ?? []
          expect([beginning, ...kept]).toEqual([beginning, ...found(beginning)])
        }
        for (const one of steps) {
          if (one.kind === 'ask') ask(one.beginning)
          else if (one.kind === 'drop') {
            desk.delete(one.id)
            beginnings.drop(one.id)
          } else {
            desk.set(one.id, one.words)
            beginnings.put(one.id, one.words)
          }
        }
        for (const beginning of asked) ask(beginning)
      }),
      { numRuns: 500 },
    )
  })

  it('are kept for one and two letters, of the last hundred and twenty-eight that were asked for', () => {
    const beginnings = new Beginnings()
    beginnings.keep('oil', new Uint32Array([1]))
    expect(beginnings.ids('oil')).toBeNull()
    const letters = Array.from({ length: 129 }, (_, at) => String.fromCodePoint(0x4e00 + at))
    for (const letter of letters.slice(0, 128)) beginnings.keep(letter, new Uint32Array([7]))
    expect(beginnings.ids(letters[0] ?? '')).toEqual(new Uint32Array([7]))
    beginnings.keep(letters[128] ?? '', new Uint32Array([7]))
    expect(beginnings.ids(letters[0] ?? '')).not.toBeNull()
    expect(beginnings.ids(letters[1] ?? '')).toBeNull()
  })

  it('are forgotten when nobody knows any more what the index has', () => {
    const beginnings = new Beginnings()
    beginnings.keep('o', new Uint32Array([1]))
    beginnings.forget()
    expect(beginnings.ids('o')).toBeNull()
  })
})

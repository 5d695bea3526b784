import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isNear, slipsAllowed } from '../../../shared/query/is-near.ts'

describe('a word near another', () => {
  it.each([
    ['president', 'president', 0],
    ['presdient', 'president', 1],
    ['зеленьский', 'зеленський', 1],
    ['goverment', 'government', 1],
    ['harbour', 'harbor', 1],
    ['харкив', 'харків', 1],
    ['sacntoins', 'sanctions', 2],
    ['', 'ab', 2],
  ])('%s is as many slips from %s as it takes', (one, other, slips) => {
    expect(isNear(one, other, slips)).toBe(true)
    expect(isNear(other, one, slips)).toBe(true)
    expect(isNear(one, other, slips - 1)).toBe(false)
  })

  it('is one slip away, whatever letter is lost', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.nat(), (word, place) => {
        const at = place % word.length
        expect(isNear(word.slice(0, at) + word.slice(at + 1), word, 1)).toBe(true)
      }),
    )
  })

  it('is asked for only where words are long enough to tell apart', () => {
    expect(['кіт', 'nato', 'presdient', 'b5200'].map(slipsAllowed)).toEqual([[], [1], [1, 2], []])
  })
})

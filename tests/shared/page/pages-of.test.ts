import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { onFirstPage, pagesOf } from '../../../shared/page/pages-of.ts'

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => count - at)
}

describe('stories in pages', () => {
  it('hold every story once, in order, and no page holds more than fifty', () => {
    fc.assert(
      fc.property(fc.nat(1000), (count) => {
        const pages = pagesOf(numbers(count))
        expect(pages.flatMap(({ stories }) => stories)).toEqual(numbers(count))
        expect(Math.max(...pages.map(({ stories }) => stories.length))).toBeLessThanOrEqual(
          onFirstPage,
        )
        expect(pages.map(({ number }) => number)).toEqual([null, ...numbers(pages.length - 1)])
      }),
    )
  })

  it('keep each older page as it is when a story comes', () => {
    fc.assert(
      fc.property(fc.nat(1000), (count) => {
        const [, ...older] = pagesOf(numbers(count))
        expect(pagesOf(numbers(count + 1)).slice(-older.length || Infinity)).toEqual(older)
      }),
    )
  })

  it('are one, empty page where there is no story', () => {
    expect(pagesOf([])).toEqual([{ number: null, stories: [] }])
  })
})

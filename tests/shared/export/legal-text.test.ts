import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { legalText } from '../../../shared/export/legal-text.ts'

describe('text for public formats', () => {
  it('loses what no reader may be given and keeps all else', () => {
    expect(legalText('a\u0000b\u0008c\u0085d\uFFFEe\uFDD0f\u{1FFFF}g')).toBe('abcdefg')
    expect(legalText('tab\tline\nПодяка 🕊 е\u0301')).toBe('tab\tline\nПодяка 🕊 е\u0301')
  })

  it('shows half a character as a replacement sign', () => {
    expect(legalText('cut \uD83D here')).toBe('cut \uFFFD here')
    expect(legalText('cut \uDE00')).toBe('cut \uFFFD')
  })

  it('ends every line alike', () => {
    expect(legalText('one\r\ntwo\rthree')).toBe('one\ntwo\nthree')
  })

  it('is legal XML for any input', () => {
    // The Char production of XML 1.0, fifth edition.
    const legal = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => legal.test(legalText(text))))
  })
})

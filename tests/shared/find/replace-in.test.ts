import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findMatches } from '../../../shared/find/find-matches.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'
import { replaceIn } from '../../../shared/find/replace-in.ts'

function replaced(text: string, wish: Partial<FindWish>, replacement: string): string {
  const whole = { pattern: '', matchCase: true, wholeWord: false, isRegex: false, ...wish }
  const findings = findMatches([text], whole)
  if (findings.kind === 'invalid') throw new Error('invalid')
  return replaceIn(text, findings.matches[0] ?? [], replacement, whole)
}

describe('replacing', () => {
  it('puts words in the place of words and nothing else', () => {
    expect(replaced('Kiev and Kiev', { pattern: 'Kiev' }, 'Kyiv')).toBe('Kyiv and Kyiv')
    expect(replaced('a b', { pattern: 'b' }, '$& $1 $$')).toBe('a $& $1 $$')
  })

  it('fills in the groups of a regular expression', () => {
    const wish = { pattern: '(\\d+) (km)?', isRegex: true }
    expect(replaced('12 km', wish, '$2 $1 $& $$ $3 $0')).toBe('km 12 12 km $ $3 $0')
    expect(replaced('12 x', wish, '[$2]')).toBe('[]x')
  })

  it('of plain words is what splitting and joining does', () => {
    const sign = fc.constantFrom('a', 'b', 'ї', '$', '&')
    const text = fc.string({ unit: sign, maxLength: 30 })
    const word = fc.string({ unit: sign, minLength: 1, maxLength: 2 })
    fc.assert(
      fc.property(text, word, word, (text, pattern, replacement) => {
        expect(replaced(text, { pattern }, replacement)).toBe(text.split(pattern).join(replacement))
      }),
    )
  })
})

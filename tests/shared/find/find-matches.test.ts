import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findMatches } from '../../../shared/find/find-matches.ts'
import type { FindWish } from '../../../shared/find/find-wish.ts'

const plain: FindWish = { pattern: '', matchCase: false, wholeWord: false, isRegex: false }

function found(text: string, pattern: string, wish: Partial<FindWish> = {}): readonly string[] {
  const findings = findMatches([text], { ...plain, pattern, ...wish })
  if (findings.kind === 'invalid') throw new Error('invalid')
  return (findings.matches[0] ?? []).map(({ from, to }) => text.slice(from, to))
}

describe('finding words', () => {
  it('takes no notice of case in English and Ukrainian, unless told to', () => {
    expect(found('Їжак, їжак і ЇЖАК', 'їжак')).toEqual(['Їжак', 'їжак', 'ЇЖАК'])
    expect(found('Ґанок ґанок Єдність', 'ҐАНОК')).toEqual(['Ґанок', 'ґанок'])
    expect(found('Kyiv KYIV', 'kyiv')).toEqual(['Kyiv', 'KYIV'])
    expect(found('Київ КИЇВ', 'Київ', { matchCase: true })).toEqual(['Київ'])
  })

  it('finds whole words only, in Cyrillic too', () => {
    const whole = { wholeWord: true }
    expect(found('рада Рада, зрада й порадами', 'рада', whole)).toEqual(['рада', 'Рада'])
    expect(found('Kiev Kievan «Kiev»', 'Kiev', whole)).toEqual(['Kiev', 'Kiev'])
    expect(found('НАТО-2024 і НАТО_', 'НАТО', whole)).toEqual(['НАТО'])
  })

  it('knows that an apostrophe belongs to a Ukrainian word and ends an English one', () => {
    const whole = { wholeWord: true }
    expect(found('м’яч і м яч', 'м', whole)).toEqual(['м'])
    expect(found('м’яч, яч', 'яч', whole)).toEqual(['яч'])
    expect(found('Kyiv’s mayor', 'Kyiv', whole)).toEqual(['Kyiv'])
  })

  it('takes each apostrophe and each space for what a hand types', () => {
    expect(found("мʼяч м’яч м'яч", "м'яч")).toHaveLength(3)
    expect(found("мʼяч м’яч м'яч", 'м’яч')).toHaveLength(3)
    expect(found('«Кобзар» “Кобзар” „Кобзар“ "Кобзар"', '"Кобзар"')).toHaveLength(4)
    expect(found('«Кобзар» “Кобзар”', '“Кобзар”')).toEqual(['“Кобзар”'])
    expect(found('25\u00a0листопада', '25 листопада')).toHaveLength(1)
  })

  it('takes the signs of a regular expression for themselves unless told otherwise', () => {
    expect(found('cost (est.) $5 [a-z]', '(est.)')).toEqual(['(est.)'])
    expect(found('cost (est.) $5', '$5')).toEqual(['$5'])
  })

  it('says as a value that a regular expression is wrong', () => {
    for (const pattern of ['(', '[a', 'a)(b', '\\p{Nonsense}', '(?<n']) {
      expect(findMatches(['abc'], { ...plain, pattern, isRegex: true, wholeWord: true })).toEqual({
        kind: 'invalid',
      })
    }
  })

  it('holds what the groups of a regular expression held', () => {
    const wish = { ...plain, pattern: '(\\d+)(km)?', isRegex: true }
    const findings = findMatches(['12km 7'], wish)
    expect(findings).toEqual({
      kind: 'found',
      matches: [
        [
          { from: 0, to: 4, groups: ['12', 'km'] },
          { from: 5, to: 6, groups: ['7', undefined] },
        ],
      ],
    })
  })

  it('never matches nothing, a line’s end, or what is no text', () => {
    expect(found('a\nb', 'x*', { isRegex: true })).toEqual([])
    expect(found('a\nb', 'a\\sb', { isRegex: true })).toEqual([])
    expect(found('a\u{fffc}b', 'a.b', { isRegex: true })).toEqual([])
  })
})

const signs = fc.constantFrom(..."aAїЇ ’'.1".split(''))
const text = fc.string({ unit: signs, maxLength: 40 })
const words = fc.string({ unit: signs, minLength: 1, maxLength: 4 })

/** The slow way, sign by sign; every sign here has one lower case of its own length. */
function naive(text: string, wish: FindWish): readonly number[] {
  const fold = (word: string): string =>
    (wish.matchCase ? word : word.toLowerCase()).replaceAll('’', "'")
  const isLetter = (sign: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(sign ?? '')
  const isCyrillic = (sign: string | undefined): boolean => /[а-яіїєґ]/i.test(sign ?? '')
  const isJoint = (sign: string | undefined): boolean => sign === "'" || sign === '’'
  const folded = fold(text)
  const wanted = fold(wish.pattern)
  const places: number[] = []
  for (let at = 0; at + wanted.length <= text.length;) {
    const end = at + wanted.length
    const joinsBefore = isJoint(text[at - 1]) && isCyrillic(text[at - 2])
    const joinsAfter = isJoint(text[end]) && isCyrillic(text[end + 1])
    const isWhole = !isLetter(text[at - 1]) && !joinsBefore && !isLetter(text[end]) && !joinsAfter
    const isHit = folded.slice(at, end) === wanted && (!wish.wholeWord || isWhole)
    if (isHit) places.push(at)
    at = isHit ? end : at + 1
  }
  return places
}

describe('the finder', () => {
  it('finds what looking sign by sign finds', () => {
    const wishes = fc.record({ pattern: words, matchCase: fc.boolean(), wholeWord: fc.boolean() })
    fc.assert(
      fc.property(text, wishes, (text, given) => {
        const wish = { ...given, isRegex: false }
        const findings = findMatches([text], wish)
        const places =
          findings.kind === 'found' ? findings.matches[0]?.map(({ from }) => from) : null
        expect(places).toEqual(naive(text, wish))
      }),
      { numRuns: 3_000 },
    )
  })

  it('never throws, whatever is typed as a pattern', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.boolean(), (pattern, wholeWord) => {
        const { kind } = findMatches(['abc'], { ...plain, pattern, wholeWord, isRegex: true })
        expect(['found', 'invalid']).toContain(kind)
      }),
    )
  })
})

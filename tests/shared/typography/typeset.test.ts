import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { typeset } from '../../../shared/typography/typeset.ts'

/** A text as it stands when all of it was typed key by key. */
function type(text: string, language: string): string {
  let written = ''
  for (const key of text) {
    const exchange = typeset(written, key, language)
    written += key
    if (exchange === null) continue
    written = written.slice(0, exchange.from) + exchange.set + written.slice(exchange.to)
  }
  return written
}

describe('signs as an English text has them', () => {
  it.each([
    ['"We sail," he said.', '“We sail,” he said.'],
    ['He said: "We sail."', 'He said: “We sail.”'],
    [`"It was 'a lie'," he said`, '“It was ‘a lie’,” he said'],
    [`"'Never'"`, '“‘Never’”'],
    ["the ship's crew don't", 'the ship’s crew don’t'],
    ["the dogs' owner", 'the dogs’ owner'],
    [`("off the record")`, '(“off the record”)'],
    ['["sic"]', '[“sic”]'],
    ['a line\n"begins"', 'a line\n“begins”'],
    ['He left — "for good"', 'He left — “for good”'],
    ['"But I was--" he began', '“But I was—” he began'],
    [`Nobody is 6'2" here`, `Nobody is 6'2" here`],
    ['a 15" screen', 'a 15" screen'],
    [`'We don't sail in 2022'`, '‘We don’t sail in 2022’'],
    ['"It began in 2022"', '“It began in 2022”'],
    [`"I am 6'2" tall," he said`, `“I am 6'2" tall,” he said`],
    ['well--known', 'well—known'],
    ['We sail - at last', 'We sail — at last'],
    ['We sail -- at last', 'We sail — at last'],
    ['-- We sail', '— We sail'],
    ['well-known', 'well-known'],
    ['- a list', '- a list'],
    ['---', '---'],
    ['----', '----'],
    ['Well...', 'Well…'],
    ['Well....', 'Well….'],
    ['..', '..'],
    [`https://x.example/it's--a...b`, `https://x.example/it's--a...b`],
    ['www.x.example/a--b', 'www.x.example/a--b'],
    ['"www.x.example"', '“www.x.example”'],
    ["o@x.example's", "o@x.example's"],
    ['x.example/a--b', 'x.example/a--b'],
  ])('%s is set %s', (typed, set) => {
    expect(type(typed, 'en')).toBe(set)
    expect(type(typed, 'en-GB')).toBe(set)
  })
})

describe('signs as a Ukrainian text has them', () => {
  it.each([
    ['"Пливемо", - сказав він.', '«Пливемо», — сказав він.'],
    ['Газета "Новини" пише', 'Газета «Новини» пише'],
    ['"Читаю "Кобзар" щодня"', '«Читаю “Кобзар” щодня»'],
    ['""Кобзар" - книга"', '«“Кобзар” — книга»'],
    ['"Кобзар" і "Енеїда"', '«Кобзар» і «Енеїда»'],
    ['("Кобзар")', '(«Кобзар»)'],
    ['"м\'яч"', '«м’яч»'],
    ["п'ять сімей, об'єкт", 'п’ять сімей, об’єкт'],
    ["'п", "'п"],
    ['«„Кобзар"', '«„Кобзар“'],
    ['екран 15" завширшки', 'екран 15" завширшки'],
    ['"У 2022"', '«У 2022»'],
    ['Київ - столиця', 'Київ — столиця'],
    ['Київ -- столиця', 'Київ — столиця'],
    ['-- Так.', '— Так.'],
    ['рядок\n- Так.', 'рядок\n- Так.'],
    ['рядок\n-- Так.', 'рядок\n— Так.'],
    ['будь-хто', 'будь-хто'],
    ['Що...', 'Що…'],
    ['Що?..', 'Що?..'],
    ['газета-"товстушка"', 'газета-«товстушка»'],
  ])('%s is set %s', (typed, set) => {
    expect(type(typed, 'uk')).toBe(set)
  })
})

it('a language whose rules nobody wrote down is left as typed', () => {
  expect(type(`"It's" -- ... - `, 'de')).toBe(`"It's" -- ... - `)
})

it('what was taken back is not set again by what is typed next, whatever it is', () => {
  const keys = fc.array(fc.constantFrom('"', "'", '-', '.', ' ', 'a', 'м', '7', '('))
  const key = fc.constantFrom('"', "'", '-', '.', ' ')
  fc.assert(
    fc.property(keys, key, key, fc.constantFrom('en', 'uk'), (typed, first, next, language) => {
      const before = typed.join('')
      const set = typeset(before, first, language)
      fc.pre(set !== null)
      const after = typeset(before + first, next, language)
      expect(after?.from ?? Infinity).toBeGreaterThanOrEqual(set?.to ?? Infinity)
    }),
    { numRuns: 2000 },
  )
})

it.each(['en', 'uk'])('a quote that was taken back or pasted ends as it began', (language) => {
  expect(typeset('Він: "так', '"', language)).toBeNull()
  expect(typeset('"А", 15" і так', '"', language)).not.toBeNull()
})

it('a quote within one that began long before is the inner one', () => {
  expect(type(`"${'слово '.repeat(60)}"Кобзар"`, 'uk')).toMatch(/“Кобзар”$/)
})

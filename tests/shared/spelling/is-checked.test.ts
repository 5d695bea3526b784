import { describe, expect, it } from 'vitest'

import { isChecked } from '../../../shared/spelling/is-checked.ts'

describe('a word is checked', () => {
  it.each(['troops', 'Kyiv', 'слово', 'п’ять', 'будь-який', 'no', 'ПРЕЗИДЕНТ', 'UKRAINE', 'Ok'])(
    'when it is a word: %s',
    (word) => expect(isChecked(word)).toBe(true),
  )

  it.each([
    ['a number', '2022'],
    ['a word with digits', 'F-16'],
    ['a Ukrainian word with digits', 'Ту-95'],
    ['a letter', 'a'],
    ['a Ukrainian letter', 'є'],
    ['an abbreviation', 'NATO'],
    ['a Ukrainian abbreviation', 'ООН'],
    ['an abbreviation of five letters', 'OSINT'],
    ['what is too long for a word', 'x'.repeat(61)],
  ])('but not %s', (_what, word) => {
    expect(isChecked(word)).toBe(false)
  })
})

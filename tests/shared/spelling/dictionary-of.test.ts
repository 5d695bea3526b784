import { describe, expect, it } from 'vitest'

import { dictionaryOf } from '../../../shared/spelling/dictionary-of.ts'

describe('a word belongs to the dictionary', () => {
  it.each([
    ['of its text', 'troops', 'en', 'en'],
    ['of its Ukrainian text', 'слово', 'uk', 'uk'],
    ['of its text, whatever the country', 'colour', 'en-GB', 'en'],
    ['of English in a Ukrainian text', 'Facebook', 'uk', 'en'],
    ['of Ukrainian in an English text', 'слово', 'en', 'uk'],
    ['of its text, when that has none', 'Wort', 'de', 'de'],
    ['of its Cyrillic text, when that has none', 'слово', 'bg', 'bg'],
    ['of its text, when a Latin letter slipped in', 'пpезидент', 'uk', 'uk'],
    ['of its text, when a Cyrillic letter slipped in', 'trооps', 'en', 'en'],
  ])('%s', (_what, word, language, dictionary) => {
    expect(dictionaryOf(word, language)).toBe(dictionary)
  })
})

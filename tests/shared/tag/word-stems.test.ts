import { expect, test } from 'vitest'

import { wordStems } from '../../../shared/tag/word-stems.ts'

test.each([
  ['порт', 'порту, портом, портові, порти, портів, портами, портах'],
  ['Україна', 'України, Україні, Україну, Україною'],
  ['Київ', 'Київ'],
  ['агенція', 'агенції, агенцію, агенцією, агенціями'],
  ['Зеленський', 'Зеленського, Зеленському, Зеленським'],
  ['ferry', 'ferries, ferry’s'],
  ['tag', 'tags'],
])('“%s” is met in its forms: %s', (word, forms) => {
  for (const form of wordStems(forms)) expect(form).toBe(wordStems(word)[0])
})

test.each([
  ['НАТО', 'натовп'],
  ['порт', 'портрет'],
  ['city', 'citadel'],
  ['ЄС', 'ес'],
])('“%s” is another word than “%s”', (one, other) => {
  expect(wordStems(one)).not.toEqual(wordStems(other))
})

test('a short word stays whole, and an apostrophe or hyphen holds a word together', () => {
  expect(wordStems('ЄС, IT і м’яч: Івано-Франківськ')).toEqual([
    'єс',
    'it',
    'і',
    "м'яч",
    'івано-франківськ',
  ])
})

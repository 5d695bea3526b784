import { expect, it } from 'vitest'

import { bylineSuggestions } from '../../../shared/article/byline-suggestions.ts'

const people = ['Olena Kovalenko', 'Andrii Melnyk', 'Оля Бойко']

it.each([
  ['', people],
  ['ole', ['Olena Kovalenko']],
  ['By ole', ['By Olena Kovalenko']],
  ['By Olena Kovalenko and mel', ['By Olena Kovalenko and Andrii Melnyk']],
  ['Olena Kovalenko, and', ['Olena Kovalenko, Andrii Melnyk']],
  ['Olena Kovalenko та бойко', ['Olena Kovalenko та Оля Бойко']],
  ['By Olena Kovalenko', []],
  ['the night desk', []],
  [
    'By Olena Kovalenko and ',
    ['By Olena Kovalenko and Andrii Melnyk', 'By Olena Kovalenko and Оля Бойко'],
  ],
])('a byline of “%s” may become %o', (typed, suggestions) => {
  expect(bylineSuggestions(typed, people)).toEqual(suggestions)
})

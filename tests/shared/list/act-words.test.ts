import { expect, it } from 'vitest'

import { actWords } from '../../../shared/list/act-words.ts'

const values = { list: 'Hot news', position: 1 }

it('a long headline is cut at a word, so that a menu has room for the rest', () => {
  const headline = 'Правоохоронці затримали чотирьох підозрюваних у справі про розкрадання майна'
  expect(actWords({ key: 'list.act.place', values: { ...values, headline } })).toBe(
    'move “Правоохоронці затримали чотирьох…” to Hot news, position 1',
  )
})

it('a short one stays, and an act may have none', () => {
  expect(actWords({ key: 'list.act.place', values: { ...values, headline: 'Ferry sails' } })).toBe(
    'move “Ferry sails” to Hot news, position 1',
  )
  expect(actWords({ key: 'list.act.launch', values: { list: 'Hot news' } })).toBe('launch Hot news')
})

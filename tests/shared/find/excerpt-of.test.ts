import { expect, it } from 'vitest'

import { excerptOf } from '../../../shared/find/excerpt-of.ts'

it.each<[string, string, string, ReturnType<typeof excerptOf>]>([
  ['a short text whole', 'In Kiev now', 'Kiev', { before: 'In ', found: 'Kiev', after: ' now' }],
  ['lines as one', 'One\nKiev\ntwo', 'Kiev', { before: 'One ', found: 'Kiev', after: ' two' }],
  [
    'whole words of a long text',
    `${'word '.repeat(30)}Kiev${' word'.repeat(30)}`,
    'Kiev',
    {
      before: `… ${'word '.repeat(9)}`,
      found: 'Kiev',
      after: `${' word'.repeat(17)} …`,
    },
  ],
  [
    'a text without spaces, cut',
    `${'ї'.repeat(100)}Kiev${'ї'.repeat(100)}`,
    'Kiev',
    { before: `…${'ї'.repeat(48)}`, found: 'Kiev', after: `${'ї'.repeat(90)} …` },
  ],
])('a hit is shown among its words: %s', (_name, text, word, expected) => {
  const from = text.indexOf(word)
  expect(excerptOf(text, { from, to: from + word.length })).toEqual(expected)
})

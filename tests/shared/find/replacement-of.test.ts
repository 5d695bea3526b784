import { expect, it } from 'vitest'

import { replacementOf } from '../../../shared/find/replacement-of.ts'

const isRegex = { isRegex: true }

it.each([
  ['$2 $1', ['Kyiv', 'trams'], 'Kyiv trams', 'trams Kyiv'],
  ['$&!', [], 'trams', 'trams!'],
  ['$$1', ['a'], 'a', '$1'],
  ['$3', ['a'], 'a', '$3'],
])('“%s” with the groups %j of “%s” is “%s”', (replacement, groups, found, put) => {
  expect(replacementOf({ groups }, found, replacement, isRegex)).toBe(put)
})

it('does not bring out what a pattern only looked at beside its match', () => {
  const groups = ['a note of the desk']
  expect(replacementOf({ groups }, 'trams', '$1 trams', isRegex)).toBe(' trams')
})

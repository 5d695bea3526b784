import { expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { rebase } from '../../../shared/list/rebase.ts'

function guid(letter: string | null): Guid | null {
  return letter as Guid | null
}

it.each([
  { name: 'nothing changed', shown: 'abcd', gap: 2, above: 'b', below: 'c', found: 2 },
  { name: 'a story came in above', shown: 'xabcd', gap: 2, above: 'b', below: 'c', found: 3 },
  { name: 'one above left', shown: 'bcd', gap: 2, above: 'b', below: 'c', found: 1 },
  { name: 'the one above left', shown: 'acd', gap: 2, above: 'b', below: 'c', found: 1 },
  { name: 'both neighbours left', shown: 'ad', gap: 2, above: 'b', below: 'c', found: 2 },
  {
    name: 'both left and the list is shorter than the gap',
    shown: 'a',
    gap: 3,
    above: 'b',
    below: 'c',
    found: 1,
  },
  {
    name: 'another story came in between them: it goes right below the upper one',
    shown: 'abxcd',
    gap: 2,
    above: 'b',
    below: 'c',
    found: 2,
  },
  { name: 'the top stays the top', shown: 'xabcd', gap: 0, above: null, below: 'a', found: 0 },
  { name: 'the end stays the end', shown: 'abcdx', gap: 4, above: 'd', below: null, found: 5 },
  {
    name: 'nobody said what the neighbours were',
    shown: 'ab',
    gap: 7,
    above: null,
    below: null,
    found: 2,
  },
])('a drop finds its gap again: $name', ({ shown, gap, above, below, found }) => {
  const neighbours = { above: guid(above), below: guid(below) }
  expect(rebase(shown.split('') as Guid[], gap, neighbours)).toBe(found)
})

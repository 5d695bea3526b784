import { expect, it } from 'vitest'

import { slashOpens } from '../../../shared/prose/slash-opens.ts'

it.each([
  ['', ''],
  ['The port ', ''],
  ['Порт ', ' відкрили'],
  ['A line\n', ''],
])('a slash after “%s” and before “%s” asks for the blocks', (before, after) => {
  expect(slashOpens(before, after)).toBe(true)
})

it.each([
  ['and', ''],
  ['24', ''],
  ['https:', ''],
  ['https:/', ''],
  ['ports.example', ''],
  ['«', ''],
  ['', 'The port'],
  ['The ', 'port'],
])('a slash after “%s” and before “%s” is a slash', (before, after) => {
  expect(slashOpens(before, after)).toBe(false)
})

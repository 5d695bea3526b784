import { expect, it } from 'vitest'

import { hasSameProps } from '../../../renderer/ui/same-props.ts'

const list = { name: 'hot' }

it('takes lists and objects made anew for what they hold', () => {
  const before = { index: 1, lists: [list], style: { top: '2px' }, head: null }
  expect(hasSameProps(before, { ...before, lists: [list], style: { top: '2px' } })).toBe(true)
  expect(hasSameProps(before, { ...before, lists: [] })).toBe(false)
  expect(hasSameProps(before, { ...before, style: { top: '3px' } })).toBe(false)
  expect(hasSameProps(before, { ...before, index: 2 })).toBe(false)
})

it('looks no deeper: what a list holds is compared by identity', () => {
  expect(hasSameProps({ lists: [list] }, { lists: [{ ...list }] })).toBe(false)
})

it('misses no prop that came or went', () => {
  expect(hasSameProps<object>({}, { hint: 'new' })).toBe(false)
  expect(hasSameProps<object>({ hint: 'old' }, {})).toBe(false)
})

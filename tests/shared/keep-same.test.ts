import { expect, it } from 'vitest'

import { keepSame } from '../../shared/keep-same.ts'

it('answers what was there before where nothing is new', () => {
  const before = { at: 1, marks: ['one'], plan: { to: 'noon' } }
  expect(keepSame(before, structuredClone(before))).toBe(before)
})

it('keeps the parts that say the same, and takes the others', () => {
  const before = { at: 1, marks: ['one'], plan: { to: 'noon' } }
  const after = { at: 2, marks: ['one'], plan: { to: 'night' } }
  const kept = keepSame(before, after)
  expect(kept).toEqual(after)
  expect(kept.marks).toBe(before.marks)
  expect(kept.plan).toBe(after.plan)
})

import { expect, test } from 'vitest'

import { noticeFromNote } from '../../../shared/article/notice-from-note.ts'

test.each([
  ['CORRECTION: It was Thursday, not Friday.', 'It was Thursday, not Friday.'],
  ['CORRECTION – It was Thursday.', 'It was Thursday.'],
  ['This CORRECTION stays.', 'This CORRECTION stays.'],
  ['CORRECTION:', ''],
])('%s becomes what readers are told', (note, told) => {
  expect(noticeFromNote(note)).toBe(told)
})

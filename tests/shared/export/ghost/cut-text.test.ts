import { expect, it } from 'vitest'

import { cutText } from '../../../../shared/export/ghost/cut-text.ts'

it('a text is cut where a word ends, and never within a sign', () => {
  expect(cutText('short', 10)).toBe('short')
  expect(cutText('one two three', 10)).toBe('one two…')
  expect(cutText('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`)
  expect(cutText(`${'x'.repeat(8)}👩x`, 10)).toBe(`${'x'.repeat(8)}…`)
})

import { expect, test } from 'vitest'

import { codeTyped } from '../../../shared/topic/topic-code.ts'

test.each([
  ['20000523', 'medtop:20000523'],
  [' medtop:20000523 ', 'medtop:20000523'],
  ['MEDTOP:20000523', 'medtop:20000523'],
  ['http://cv.iptc.org/newscodes/mediatopic/20000523', 'medtop:20000523'],
  ['2000052', null],
  ['200005231', null],
  ['subject:20000523', null],
  ['labor market', null],
  ['', null],
])('“%s” is the code %s', (typed, code) => {
  expect(codeTyped(typed)).toBe(code)
})

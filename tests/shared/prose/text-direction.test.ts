import { expect, it } from 'vitest'

import { textDirection } from '../../../shared/prose/text-direction.ts'

it.each([
  ['uk', 'ltr'],
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa_IR', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['ku', 'ltr'],
  ['az-Arab-IR', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction)
})

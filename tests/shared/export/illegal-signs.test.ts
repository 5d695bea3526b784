import { describe, expect, it } from 'vitest'

import { illegalSigns } from '../../../shared/export/illegal-signs.ts'

describe('the signs that no format carries', () => {
  it('are named once each, and those that are only written otherwise are none', () => {
    expect(illegalSigns('a\u000Bb\u000Bc\uDFFF\uFFFF')).toEqual(['U+000B', 'U+DFFF', 'U+FFFF'])
    expect(illegalSigns('line\r\nline\ttab 😀 ї')).toEqual([])
  })
})

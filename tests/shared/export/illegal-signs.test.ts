import { describe, expect, it } from 'vitest'

import { illegalSigns } from '../../../shared/export/illegal-signs.ts'

describe('the signs that no format carries', () => {
  it('are named once each, and those that are only written otherwise are none', () => {
    expect(illegalSigns('a\u000Bb\u000Bc\uDFFF\uFFFF')).toEqual(['U+000B', 'U+DFFF', 'U+FFFF'])
    expect(illegalSigns('line\r\nline\ttab 😀 ї')).toEqual([])
  })

  it('are looked for in every text of a value, however deep', () => {
    const value = {
      headline: 'a\u000B',
      tags: ['b', null, 7],
      body: { content: [{ text: '\uFFFF' }] },
    }
    expect(illegalSigns(value)).toEqual(['U+000B', 'U+FFFF'])
    // Two halves that stand in two texts are no whole.
    expect(illegalSigns(['\uD83D', '\uDE00'])).toEqual(['U+D83D', 'U+DE00'])
  })
})

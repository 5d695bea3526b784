import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { wordLine } from '../../../shared/query/word-line.ts'
import { foldedWords, wordsIn } from '../../../shared/query/words-in.ts'

describe('the words of a text', () => {
  it.each([
    ['Військові, «Азов» — П’ЯТЬ!', ['військові', 'азов', "п'ять"]],
    ["NATO's B-52s in Zürich", ["nato's", 'b', '52s', 'in', 'zurich']],
    ['‘Quoted’ and o’clock', ['quoted', 'and', "o'clock"]],
    ['1,000 + 2.5%', ['1', '000', '2', '5']],
    ['cafe\u0301 東京 🚢', ['cafe', '東京']],
    ['', []],
  ])('of %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })

  it('say where they stand, whatever folding makes of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, from, to } of wordsIn(text)) {
          expect(foldedWords(text.slice(from, to))).toEqual([word])
        }
      }),
    )
  })

  it('are the same whichever way they are looked for', () => {
    const sign = fc.constantFrom(...Array.from("aZé7їҐ'’ʼ`-– .\u0301東🚢\ud835"))
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 1 })) }),
        (text) => {
          // A sign of a far script behind it has the whole text looked through by the slower way.
          expect(wordsIn(text)).toEqual(wordsIn(`${text} 東`).slice(0, -1))
          expect(wordsIn(text).map(({ word }) => word)).toEqual(foldedWords(text))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('stand in a line between spaces, each block apart', () => {
    expect(wordLine('Cranes move.\n—\nThe Port')).toBe(' cranes move | the port ')
    expect(wordLine(' \n')).toBe('  ')
  })
})

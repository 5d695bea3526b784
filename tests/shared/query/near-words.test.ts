import { describe, expect, it } from 'vitest'

import { mayHaveSlip, nearWords } from '../../../shared/query/near-words.ts'
import type { Sought } from '../../../shared/query/sought.ts'
import { stemsOf } from '../../../shared/query/stems-of.ts'

function vocabularyOf(...words: readonly string[]) {
  const byStem = new Map<string, string[]>()
  for (const word of words) {
    for (const stem of stemsOf(word)) byStem.set(stem, [...(byStem.get(stem) ?? []), word])
  }
  return { words: () => words, byStem: () => byStem }
}

const always = (): boolean => true

describe('the words that were meant', () => {
  it('are those with the fewest slips', () => {
    const words = vocabularyOf('president', 'presidents', 'resident', 'precedent')
    expect(nearWords('presdient', words, always)).toEqual(['president'])
    expect(nearWords('persidetn', words, always)).toEqual(['president'])
  })

  it('may stand in the desk in another form only', () => {
    expect(nearWords('харкив', vocabularyOf('харкові', 'полтава'), always)).toEqual(['харкові'])
  })

  it('are none that no article has any more', () => {
    const words = vocabularyOf('president', 'presidents')
    expect(nearWords('presdient', words, (word) => word === 'presidents')).toEqual(['presidents'])
  })

  it('are looked for only for one plain word that is wanted', () => {
    const word: Sought = {
      words: ['presdient'],
      isPhrase: false,
      isNegated: false,
      near: [],
      tags: new Set(),
    }
    expect(mayHaveSlip(word)).toBe(true)
    expect(mayHaveSlip({ ...word, isPhrase: true })).toBe(false)
    expect(mayHaveSlip({ ...word, isNegated: true })).toBe(false)
    expect(mayHaveSlip({ ...word, words: ['b', '52'] })).toBe(false)
    expect(mayHaveSlip({ ...word, words: ['на'] })).toBe(false)
  })
})

import { expect, it } from 'vitest'

import { knownNames } from '../../../shared/spelling/known-names.ts'
import { plainWord } from '../../../shared/spelling/plain-word.ts'
import { wordsIn } from '../../../shared/spelling/words-in.ts'

it('known names are single words as the speller sees them, each once', () => {
  for (const name of knownNames) {
    expect(wordsIn(name)).toEqual([{ text: name, from: 0 }])
    expect(plainWord(name)).toBe(name)
  }
  expect(new Set(knownNames).size).toBe(knownNames.length)
})

import { describe, expect, it } from 'vitest'

import { foldText } from '../../../shared/query/fold-text.ts'

describe('text folded for search', () => {
  it.each([
    ['Zürich, CAFÉ', 'zurich, cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Київ і Йорк', 'київ і йорк'],
    ['И\u0306орк', 'йорк'],
    ['ЇЖАК', 'їжак'],
    ['пʼять п’ять', "п'ять п'ять"],
    ['«Азов»', '"азов"'],
    // In Turkish a large I has a dotless small letter, but a search must not depend on the computer.
    ['AID', 'aid'],
  ])('makes %s into %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('keeps й apart from и, and ї apart from і', () => {
    expect(foldText('й')).not.toBe(foldText('и'))
    expect(foldText('ї')).not.toBe(foldText('і'))
  })
})

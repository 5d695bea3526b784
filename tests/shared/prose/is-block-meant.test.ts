import { expect, it } from 'vitest'

import { type BlockName, blockWords } from '../../../shared/prose/block-words.ts'
import { isBlockMeant } from '../../../shared/prose/is-block-meant.ts'

function meant(typed: string): readonly string[] {
  return Object.keys(blockWords).filter((block) => isBlockMeant(block as BlockName, typed))
}

it.each([
  ['h2', ['heading2']],
  ['Head', ['heading2', 'heading3', 'heading4']],
  ['заголовок 3', ['heading3']],
  ['цит', ['blockquote', 'pullQuote']],
  ['pull q', ['pullQuote']],
  ['ТАБ', ['table']],
  ['desk', ['noted']],
  ['список', ['bulletList', 'orderedList']],
])('“/%s” finds %s', (typed, blocks) => {
  expect(meant(typed)).toEqual(blocks)
})

it('nothing typed yet finds every block', () => {
  expect(meant('')).toEqual(Object.keys(blockWords))
})

it.each([' ', 'або', 'quote ', 'eading', '/'])('“/%s” finds none', (typed) => {
  expect(meant(typed)).toEqual([])
})

import { describe, expect, it } from 'vitest'

import { textToProse } from '../../../electron/import/text-to-prose.ts'
import { toText } from '../../../shared/prose/to-text.ts'

const paragraphs = (text: string) => textToProse(text).content?.map(toText)

describe('a plain text body', () => {
  it.each([
    ['ends a paragraph at an empty line', 'One\ntwo\n\n \nthree', ['One two', 'three']],
    ['ends one at each line where no line is empty', 'One\ntwo\nthree\n', ['One', 'two', 'three']],
    ['reads every kind of line end', 'One\r\n\r\ntwo\r\rthree', ['One', 'two', 'three']],
    ['is one empty paragraph when there is nothing', ' \n\n ', ['']],
    ['takes tags for text', '<b>not bold</b>', ['<b>not bold</b>']],
  ])('%s', (_name, text, expected) => {
    expect(paragraphs(text)).toEqual(expected)
  })
})

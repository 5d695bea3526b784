import { createContext, runInContext } from 'node:vm'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { searchScript } from '../../../../shared/page/search/search-script.ts'
import { searchWords } from '../../../../shared/page/search/search-words.ts'

/** How the script of a site folds what a reader types. */
function scriptFold(): (text: string) => readonly string[] {
  const window: { wiredeskSearch?: { fold: (text: string) => string[] } } = {}
  const context = createContext({ window, document: { querySelector: () => null } })
  runInContext(searchScript, context)
  const fold = window.wiredeskSearch?.fold
  if (fold === undefined) throw new Error('no script')
  return (text) => Array.from(fold(text))
}

describe('the words of a site’s search', () => {
  it.each([
    ['Порт «Южний» відкрили', ['порт', 'южний', 'відкрили']],
    ["Кам’янець-Подільський, об'єкт обʼєкт", ['камянець', 'подільський', 'обєкт', 'обєкт']],
    ['Ґанок і ганок', ['ганок', 'і', 'ганок']],
    ['Café in Łódź: NATO’s 2nd', ['cafe', 'in', 'łodz', 'natos', '2nd']],
    ['їжак й ёлка', ['їжак', 'й', 'елка']],
    ['👩🏽‍🚒 — …', []],
  ])('of %s', (text, words) => {
    expect(searchWords(text).filter((word) => /\p{L}|\p{N}/u.test(word))).toEqual(words)
  })

  it('are folded by the page’s script as by the index', () => {
    const fold = scriptFold()
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...Array.from("аґгєїйЇЁéÉüłn’ʼ`´'«» -_0٣שا\u0301\u0306")),
      }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        expect(fold(typed)).toEqual(searchWords(typed))
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { movedWords } from '../../../shared/spelling/moved-words.ts'
import { wordsIn } from '../../../shared/spelling/words-in.ts'

const moved = (before: string, after: string) => movedWords(wordsIn(before), { before, after })

describe('words of a line that changes', () => {
  it('stay before the change and move along after it', () => {
    expect(moved('The wrold saw', 'The big wrold saw')).toEqual([
      { text: 'The', from: 0 },
      { text: 'wrold', from: 8 },
      { text: 'saw', from: 14 },
    ])
    expect(moved('The wrold saw', 'wrold saw').at(-1)).toEqual({ text: 'saw', from: 6 })
  })

  it('are gone where the change was', () => {
    expect(moved('The wrold saw', 'The world saw').map(({ text }) => text)).toEqual(['The', 'saw'])
  })

  it('always stand where the line has them', () => {
    const line = fc.array(fc.constantFrom('a', 'ab', 'б', ' ', '  '), { maxLength: 12 })
    fc.assert(
      fc.property(line, line, (one, other) => {
        const after = other.join('')
        for (const { text, from } of moved(one.join(''), after)) {
          expect(after.slice(from, from + text.length)).toBe(text)
        }
      }),
    )
  })
})

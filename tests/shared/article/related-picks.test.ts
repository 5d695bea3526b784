import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import {
  hideRelated,
  pickRelated,
  pickSeveral,
  type Picks,
  showRelated,
  unpickRelated,
} from '../../../shared/article/related-picks.ts'

/** Picks and what is hidden, as `ab/x`. */
function picks(text: string): Picks {
  const [related = '', hidden = ''] = text.split('/')
  return { related: related.split('') as Guid[], relatedHidden: hidden.split('') as Guid[] }
}

const guids = (names: string) => names.split('') as Guid[]
const a = 'a' as Guid
const x = 'x' as Guid

describe('picks for MORE ABOUT', () => {
  it.each([
    ['a picked one stands last', pickRelated(picks('bc/x'), a), 'bca/x'],
    ['or where it was put', pickRelated(picks('bc/x'), a, 1), 'bac/x'],
    [
      'one moved down stands before what it was put before',
      pickRelated(picks('abc/'), a, 2),
      'bac/',
    ],
    ['one moved up too', pickRelated(picks('bca/'), a, 0), 'abc/'],
    ['a hidden one that is picked is not hidden any more', pickRelated(picks('bc/ax'), a), 'bca/x'],
    ['several stand together, in their order', pickSeveral(picks('bc/x'), guids('ax'), 1), 'baxc/'],
    ['several of which some are picked move', pickSeveral(picks('abcd/'), guids('ca'), 2), 'bcad/'],
    ['several stand last', pickSeveral(picks('ab/'), guids('xb'), 2), 'axb/'],
    ['one let go may come back by its tags', unpickRelated(picks('abc/x'), a), 'bc/x'],
    ['a hidden one is not picked any more', hideRelated(picks('abc/x'), a), 'bc/xa'],
    ['one hidden twice is hidden once', hideRelated(picks('b/ax'), a), 'b/xa'],
    ['one shown again is neither', showRelated(picks('b/x'), x), 'b/'],
  ])('%s', (_, after, expected) => {
    expect(after).toEqual(picks(expected))
  })
})

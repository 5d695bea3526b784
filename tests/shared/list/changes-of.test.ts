import { describe, expect, it } from 'vitest'

import { changesOf } from '../../../shared/list/changes-of.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { place } from '../../../shared/list/place.ts'
import { remove } from '../../../shared/list/remove.ts'
import { anEntry, hotOf, latestWith, viewOf } from '../../support/a-list-view.ts'

function changes(list: DeskList): string {
  const signs = { added: '+', dropped: '-', moved: '~', changed: '*' }
  return changesOf(viewOf(list))
    .map(({ kind, article }) => `${signs[kind]}${article}`)
    .join(' ')
}

function arranged(letters: string, live: string): DeskList {
  return { ...hotOf(live), draft: hotOf(letters).live }
}

describe('what a launch would change', () => {
  it.each([
    ['abc', 'xabc', '+x'],
    ['abcde', 'xabcd', '+x -e'],
    ['abcde', 'bcdea', '~a'],
    ['abcde', 'eabcd', '~e'],
    ['abcd', 'badc', '~a ~c'],
    ['abc', '', '-a -b -c'],
    ['abc', 'xcb', '+x ~b -a'],
  ])('from %s to %s is %s', (live, draft, expected) => {
    const found = changes(arranged(draft, live))
    // Of two that changed places either may be called the one that moved.
    const alternatives: Record<string, string> = { '~a ~c': '~b ~d', '+x ~b -a': '+x ~c -a' }
    expect([expected, alternatives[expected]]).toContain(found)
  })

  it('is nothing while there is no draft', () => {
    expect(changes(hotOf('abc'))).toBe('')
  })

  it('counts a headline of its own, and a pin that leaves everything where it stands', () => {
    const list = hotOf('ab')
    const [first, second] = list.live.entries
    if (first === undefined || second === undefined) throw new Error('two entries')
    const entries = [{ ...first, headline: 'Another headline' }, second]
    const reworded = { ...list, draft: { ...list.live, entries } }
    expect(changes(reworded)).toBe('*a')
    expect(changesOf(viewOf(reworded)).map(({ what }) => what)).toEqual([['headline']])
    expect(changes(place(viewOf(latestWith({})), anEntry('c'), 2))).toBe('*c')
  })

  it('sees what flows in where a story was hidden', () => {
    expect(changes(remove(latestWith({}), anEntry('a').article))).toBe('+k -a')
  })
})

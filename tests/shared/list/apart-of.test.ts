import { describe, expect, it } from 'vitest'

import type { Guid } from '../../../shared/article/guid.ts'
import { boost } from '../../../shared/list/boost.ts'
import { holdBack } from '../../../shared/list/hold-back.ts'
import { newList } from '../../../shared/list/new-list.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { place } from '../../../shared/list/place.ts'
import { remove } from '../../../shared/list/remove.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { anEntry, hotOf, viewOf } from '../../support/a-list-view.ts'

const latest = newList('latest')
const guid = (name: string): Guid => name as Guid

function apart(list: DeskList, unshown = ''): readonly string[] {
  return viewOf(list, unshown).apart.map(({ head, why }) => `${head.guid} ${why.kind}`)
}

describe('what a list by time keeps out', () => {
  it('is what is held back, then what is hidden, the last decision first', () => {
    const list = [guid('a'), guid('b')].reduce(remove, latest)
    const held = holdBack(holdBack(list, guid('c'), null), guid('d'), minutesAgo(-5))
    expect(apart(held)).toEqual(['d heldBack', 'c heldBack', 'b hidden', 'a hidden'])
    expect(viewOf(held).apart[0]?.why).toEqual({ kind: 'heldBack', until: minutesAgo(-5) })
  })

  it('is not what was held back until a time that has come', () => {
    expect(apart(holdBack(latest, guid('z'), minutesAgo(0)))).toEqual([])
  })

  it('is a boosted story only while its boost does not bring it in', () => {
    expect(apart(boost(latest, guid('z'), 5))).toEqual(['z boosted'])
    expect(apart(boost(latest, guid('z'), 60))).toEqual([])
  })

  it('leaves out stories that may not go public, or are gone from the desk', () => {
    expect(apart([guid('a'), guid('gone'), guid('b')].reduce(remove, latest), 'a')).toEqual([
      'b hidden',
    ])
  })

  it('is nothing again once the story is placed', () => {
    const hidden = remove(latest, guid('a'))
    expect(apart(place(viewOf(hidden), anEntry('a'), 3))).toEqual([])
  })

  it('is nothing in a list by hand', () => {
    expect(apart(remove(hotOf('ab'), guid('a')))).toEqual([])
  })
})

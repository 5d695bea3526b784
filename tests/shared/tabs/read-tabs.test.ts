import { describe, expect, it } from 'vitest'

import { readTabs } from '../../../shared/tabs/read-tabs.ts'
import { noTabs } from '../../../shared/tabs/tabs.ts'
import { someTabs } from '../../support/some-tabs.ts'

describe('the tabs that a restart finds', () => {
  it.each(['[a]', 'a [b] c', 'a [b|c] d', '[a|b*]'])(
    'are those that were kept: “%s”',
    (picture) => {
      const { order, active, sides } = someTabs(picture)
      const kept: unknown = JSON.parse(JSON.stringify({ order, active, sides }))
      expect(readTabs(kept)).toEqual(someTabs(picture))
    },
  )

  it.each([null, 'a', 3, [], {}, { order: 'a' }])('are none where nothing fits: %o', (kept) => {
    expect(readTabs(kept)).toEqual(noTabs)
  })

  it.each([
    [{ order: ['a', 'a', 3, 'b'], active: 'x' }, '[a] b'],
    [{ order: ['a', 'b'], active: 'b', sides: { left: 'b', right: 'b' } }, 'a [b]'],
    [{ order: ['a', 'b'], active: 'b', sides: { left: 'b', right: 'x' } }, 'a [b]'],
    [{ order: ['a', 'b', 'c'], active: 'a', sides: { left: 'b', right: 'c' } }, '[a] b c'],
  ])('leave out what does not fit together: %o', (kept, picture) => {
    expect(readTabs(kept)).toEqual(someTabs(picture))
  })
})

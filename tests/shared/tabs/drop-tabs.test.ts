import { describe, expect, it } from 'vitest'

import { dropTabs } from '../../../shared/tabs/drop-tabs.ts'
import { aGuid, someTabs } from '../../support/some-tabs.ts'

describe('articles that are gone', () => {
  it('leave the tabs, and cannot be opened again', () => {
    const closed = [
      { guid: aGuid('x'), at: 0 },
      { guid: aGuid('y'), at: 1 },
    ]
    const tabs = dropTabs(someTabs('a [b|c] d', closed), new Set([aGuid('b'), aGuid('x')]))
    expect(tabs).toEqual(someTabs('a [c] d', [{ guid: aGuid('y'), at: 1 }]))
  })

  it('leave the first one to the left when nothing to the right is left', () => {
    expect(dropTabs(someTabs('a b [c] d'), new Set([aGuid('c'), aGuid('d')])).active).toBe('b')
  })
})

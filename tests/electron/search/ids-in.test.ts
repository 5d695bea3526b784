import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { idsIn } from '../../../electron/search/ids-in.ts'

it('reads the numbers of a list as SQLite joins it', () => {
  expect([...idsIn(null)]).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 })), (ids) => {
      expect([...idsIn(ids.length === 0 ? null : ids.join(','))]).toEqual(ids)
    }),
  )
})

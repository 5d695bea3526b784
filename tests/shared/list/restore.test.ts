import { expect, it } from 'vitest'

import { launchList } from '../../../shared/list/launch-list.ts'
import { place } from '../../../shared/list/place.ts'
import { restore } from '../../../shared/list/restore.ts'
import { withdraw } from '../../../shared/list/withdraw.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { anEntry, hotOf, viewOf } from '../../support/a-list-view.ts'

const before = hotOf('abc')
const placed = place(viewOf(before), anEntry('x'), 0)
const launched = launchList(placed, { at: minutesAgo(0), by: 'Olena' })

it('undoing a placing brings the draft back as a new revision', () => {
  expect(restore(placed, { from: placed, to: before })).toEqual({ ...before, revision: 2 })
})

it('undoing a launch brings back both what was live and the draft', () => {
  expect(restore(launched, { from: launched, to: placed })).toEqual({ ...placed, revision: 3 })
})

it('undoing a placing never touches live, though live has changed since', () => {
  const killed = withdraw(placed, anEntry('a').article)
  const undone = restore(killed, { from: placed, to: before })
  expect(undone.live).toEqual(killed.live)
})

import { expect, it } from 'vitest'

import { readView } from '../../../shared/library/read-view.ts'
import { usualView } from '../../../shared/library/usual-view.ts'

it('reads a view back as it was kept', () => {
  const view = {
    order: { by: 'headline', isReversed: true },
    layout: 'table',
    columns: ['tags', 'state'],
  } as const
  expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view)
})

it('reads back the order of what matches best', () => {
  const order = { by: 'relevance', isReversed: false }
  expect(readView({ order }).order).toEqual(order)
})

it('takes what is odd as usual', () => {
  expect(readView(undefined)).toEqual(usualView)
  expect(readView({ order: { by: 'mood' }, layout: 3, columns: 'all' })).toEqual(usualView)
  expect(readView({ columns: ['mood', 'state'] }).columns).toEqual(['state'])
})

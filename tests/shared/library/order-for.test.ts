import { expect, it } from 'vitest'

import type { LibraryOrder } from '../../../shared/library/library-order.ts'
import { orderFor } from '../../../shared/library/order-for.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'

it.each([
  ['harbour', 'relevance'],
  ['is:draft "at the harbour"', 'relevance'],
  ['', 'time'],
  ['is:draft tag:port', 'time'],
  ['-harbour', 'time'],
])('«%s» can be answered in order of %s', (query, by) => {
  const best: LibraryOrder = { by: 'relevance', isReversed: false }
  expect(orderFor(best, parseQuery(query)).by).toBe(by)
})

it('another order stands whatever is asked', () => {
  const byHeadline: LibraryOrder = { by: 'headline', isReversed: true }
  expect(orderFor(byHeadline, parseQuery('is:draft'))).toBe(byHeadline)
})

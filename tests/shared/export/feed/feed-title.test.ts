import { expect, it } from 'vitest'

import { feedTitle } from '../../../../shared/export/feed/feed-title.ts'

it.each([
  [null, 'Ferry returns'],
  ['  ', 'Ferry returns'],
  ['Storm', 'Storm: Ferry returns'],
  [' Шторм ', 'Шторм: Ferry returns'],
  ['«Шторм»', '«Шторм»: Ferry returns'],
  ['Storm:', 'Storm: Ferry returns'],
  ['Where now?', 'Where now? Ferry returns'],
  ['Live —', 'Live — Ferry returns'],
])('with %j over it a headline reads %j in a feed', (kicker, title) => {
  expect(feedTitle({ kicker, headline: 'Ferry returns' })).toBe(title)
})

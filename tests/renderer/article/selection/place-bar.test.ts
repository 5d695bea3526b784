import { expect, it } from 'vitest'

import { placeBar } from '../../../../renderer/article/selection/place-bar.ts'

const room = { top: 100, bottom: 700, left: 0, right: 600 }
const bar = { width: 200, height: 36 }
const wish = {
  first: { top: 300, bottom: 329 },
  last: { top: 300, bottom: 329 },
  middle: 300,
  bar,
  room,
  prefers: 'above',
} as const

it.each([
  ['stands over the words', {}, { left: 200, top: 258 }],
  ['stands under a link', { prefers: 'below' }, { left: 200, top: 335 }],
  [
    'goes below where there is no room above',
    { first: { top: 110, bottom: 139 }, last: { top: 110, bottom: 139 } },
    { left: 200, top: 145 },
  ],
  [
    'goes above a link on the last line',
    { prefers: 'below', first: { top: 660, bottom: 689 }, last: { top: 660, bottom: 689 } },
    { left: 200, top: 618 },
  ],
  ['keeps off the left edge', { middle: 10 }, { left: 8, top: 258 }],
  ['keeps off the right edge', { middle: 590 }, { left: 392, top: 258 }],
  [
    'stays at the upper edge of a text that is selected beyond both',
    { first: { top: -900, bottom: -871 }, last: { top: 1600, bottom: 1629 } },
    { left: 200, top: 106 },
  ],
  [
    'leaves the first line free when all below it is selected',
    { first: { top: 110, bottom: 139 }, last: { top: 1600, bottom: 1629 } },
    { left: 200, top: 145 },
  ],
  [
    'is gone when the words are scrolled away',
    { first: { top: 20, bottom: 49 }, last: { top: 60, bottom: 89 } },
    null,
  ],
] as const)('the bar %s', (_, change, spot) => {
  expect(placeBar({ ...wish, ...change })).toEqual(spot)
})

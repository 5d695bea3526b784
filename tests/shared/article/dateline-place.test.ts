import { expect, it } from 'vitest'

import { datelinePlace } from '../../../shared/article/dateline-place.ts'

it.each([
  ['KYIV, Nov 25 (Wire)', 'KYIV'],
  ['KYIV, Nov. 25 (Wire) –', 'KYIV'],
  ['КИЇВ, 25 листопада (Укрінформ)', 'КИЇВ'],
  ['WASHINGTON, D.C., Nov 25', 'WASHINGTON, D.C.'],
  [' Kyiv ', 'Kyiv'],
  ['Kyiv, Podil', 'Kyiv, Podil'],
  ['', ''],
])('the place of “%s” is “%s”', (line, place) => {
  expect(datelinePlace(line)).toBe(place)
})

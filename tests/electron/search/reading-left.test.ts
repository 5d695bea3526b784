import { expect, it } from 'vitest'

import { ReadingLeft } from '../../../electron/search/reading-left.ts'

it('what the thread tells before it has everything is not the end', () => {
  const reading = new ReadingLeft()
  reading.beginAnew()
  const first = reading.give(2_000)
  const second = reading.give(500)
  expect([reading.hear({ number: first, left: 0 }), reading.count]).toEqual([false, 2_500])
  expect([reading.hear({ number: second, left: 480 }), reading.count]).toEqual([true, 480])
  expect([reading.hear({ number: second, left: 0 }), reading.count]).toEqual([true, 0])
})

it('what is told of an index that is gone counts for nothing', () => {
  const reading = new ReadingLeft()
  const old = reading.give(40)
  reading.beginAnew()
  expect([reading.hear({ number: old, left: 12 }), reading.count]).toEqual([false, 0])
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Departure } from '../../../../renderer/article/saving/departure.ts'

let now = 0
beforeEach(() => {
  now = 0
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Time goes by, and no timer has its turn. */
const starve = (ms: number): void => void (now += ms)

function goOn(ms: number): void {
  for (let at = 0; at < ms; at += 1) {
    now += 1
    vi.advanceTimersByTime(1)
  }
}

/** One with a pace of 60, and how often something went. */
function departure() {
  const went: number[] = []
  const one: Departure = new Departure(60, () => {
    one.left()
    went.push(now)
  })
  return { one, went }
}

/** One of a page that has shown that it is not busy; at the time 0. */
function trusted() {
  const { one, went } = departure()
  for (let count = 0; count < 8; count += 1) {
    one.take()
    goOn(60)
  }
  went.length = 0
  now = 0
  return { one, went }
}

describe('on a page that has time', () => {
  test('letters go together, once the first has waited its time', () => {
    const { one, went } = trusted()
    one.take()
    goOn(45)
    one.take()
    goOn(14)
    expect(went).toEqual([])
    goOn(1)
    expect(went).toEqual([60])
    goOn(500)
    expect(went).toEqual([60])
  })

  test('they wait for a letter that is being drawn just then, and for no second one', () => {
    const { one, went } = trusted()
    one.take()
    goOn(58)
    one.take()
    goOn(8)
    one.take()
    expect(went).toEqual([])
    goOn(2)
    expect(went).toEqual([68])
  })

  test('the third of three that come one upon the other takes them along', () => {
    const { one, went } = trusted()
    one.take()
    goOn(12)
    one.take()
    goOn(12)
    expect(went).toEqual([])
    one.take()
    expect(went).toEqual([24])
    goOn(12)
    one.take()
    goOn(12)
    one.take()
    expect(went).toEqual([24])
  })

  test('what went for another reason is not waited for', () => {
    const { one, went } = trusted()
    one.take()
    goOn(30)
    one.left()
    goOn(100)
    expect(went).toEqual([])
  })
})

describe('on a page too busy for its timers', () => {
  test('what is overdue goes with the next letter', () => {
    const { one, went } = trusted()
    one.take()
    starve(90)
    expect(went).toEqual([])
    one.take()
    expect(went).toEqual([90])
  })

  test('and from then on with the last letter that comes in time', () => {
    const { one, went } = trusted()
    one.take()
    starve(90)
    one.take()
    for (let count = 0; count < 20; count += 1) {
      starve(28)
      one.take()
    }
    // Each time after 28 of 50: the next letter would be too late. None of them shows that a timer was on time.
    expect(went).toEqual([90, 146, 202, 258, 314, 370, 426, 482, 538, 594, 650])
    one.take()
    goOn(50)
    expect(went.at(-1)).toBe(700)
  })

  test('until eight timers in a row were on time', () => {
    const { one, went } = trusted()
    one.take()
    starve(90)
    one.take()
    for (let count = 0; count < 8; count += 1) {
      one.take()
      goOn(50)
    }
    expect(went).toHaveLength(9)
    one.take()
    goOn(59)
    expect(went).toHaveLength(9)
    goOn(1)
    expect(went).toHaveLength(10)
  })
})

test('a page counts as busy until it has shown that it is not', () => {
  const { one, went } = departure()
  one.take()
  goOn(50)
  expect(went).toEqual([50])
})

test('what main refused goes when it was to be tried again', () => {
  const { one, went } = trusted()
  one.goIn(200)
  expect(one.isSet).toBe(true)
  goOn(199)
  expect(went).toEqual([])
  goOn(1)
  expect(went).toEqual([200])
  expect(one.isSet).toBe(false)
})

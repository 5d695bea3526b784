import { expect, it } from 'vitest'

import { homepageAt, type Moment } from '../../../shared/list/homepage-at.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'

const launches = [
  aLaunch(1, 60, { hot: 'ab', latest: 'c' }),
  aLaunch(2, 30, { hot: 'ba' }),
  aLaunch(5, 30, { hot: 'x' }),
  aLaunch(9, 0, { sport: 's' }),
]

function shown(moment: Moment): Readonly<Record<string, string>> {
  const standing = [...homepageAt(launches, moment)].map(
    ([name, { list }]) => [name, list.shown.map(({ guid }) => guid).join('')] as const,
  )
  return Object.fromEntries(standing)
}

it.each([
  ['before the first launch', minutesAgo(61), null, {}],
  ['at the very moment of a launch', minutesAgo(60), null, { hot: 'ab', latest: 'c' }],
  ['between two', minutesAgo(31), null, { hot: 'ab', latest: 'c' }],
  ['after both launches of one second', minutesAgo(30), null, { hot: 'x', latest: 'c' }],
  ['after the first of them', minutesAgo(30), 2, { hot: 'ba', latest: 'c' }],
  ['now', minutesAgo(-1), null, { hot: 'x', latest: 'c', sport: 's' }],
])('%s readers had what was launched last until then', (_when, at, turn, lists) => {
  expect(shown({ at, turn })).toEqual(lists)
})

it('names the launch that a list stands on since, which may be another one for each', () => {
  const standing = homepageAt(launches, { at: minutesAgo(0), turn: null })
  expect([...standing].map(([name, { launch }]) => [name, launch.turn])).toEqual([
    ['hot', 5],
    ['latest', 1],
    ['sport', 9],
  ])
})

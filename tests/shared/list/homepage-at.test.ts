import { expect, it } from 'vitest'

import { homepageAt, type Moment } from '../../../shared/list/homepage-at.ts'
import { launchLine } from '../../../shared/list/launch-line.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'

const lines = [
  aLaunch(1, 60, { hot: 'ab', latest: 'c' }),
  aLaunch(2, 30, { hot: 'ba' }),
  aLaunch(5, 30, { hot: 'x' }),
  aLaunch(9, 0, { sport: 's' }),
].map(launchLine)

/** The turn of the launch that each list stands on. */
function turns(moment: Moment): Readonly<Record<string, number>> {
  return Object.fromEntries([...homepageAt(lines, moment)].map(([name, { turn }]) => [name, turn]))
}

it.each([
  ['before the first launch', minutesAgo(61), null, {}],
  ['at the very moment of a launch', minutesAgo(60), null, { hot: 1, latest: 1 }],
  ['between two', minutesAgo(31), null, { hot: 1, latest: 1 }],
  ['after both launches of one second', minutesAgo(30), null, { hot: 5, latest: 1 }],
  ['after the first of them', minutesAgo(30), 2, { hot: 2, latest: 1 }],
  ['now', minutesAgo(-1), null, { hot: 5, latest: 1, sport: 9 }],
])('%s a list stood on what was launched last until then', (_when, at, turn, lists) => {
  expect(turns({ at, turn })).toEqual(lists)
})

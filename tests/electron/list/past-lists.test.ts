import { expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { pastLists } from '../../../electron/list/past-lists.ts'
import type { Launch } from '../../../shared/list/launch.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'
import { alphabet, anEntry } from '../../support/a-list-view.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

function shown(launches: readonly Launch[], age: number, heads: readonly ArticleHead[] = alphabet) {
  const { store } = memoryDesk(heads)
  return pastLists(store, launches, { at: minutesAgo(age), turn: null }).map(
    ({ name, rows, isReckoned }) =>
      `${name}${isReckoned ? ' reckoned' : ''}: ${rows.map(({ article }) => article).join('')}`,
  )
}

it('before anything was launched HOT was empty and LATEST filled itself with what was out', () => {
  expect(shown([], 20)).toEqual(['hot: ', 'latest reckoned: uvwxyz'])
})

it('HOT stood as it was launched, LATEST flowed on around its pins', () => {
  const launch = aLaunch(1, 18, { hot: 'yx', latest: '' })
  const latest = launch.lists['latest']
  const pins = [{ position: 0, entry: anEntry('w') }]
  if (latest === undefined || latest.arrangement === null) throw new Error('an arrangement')
  const pinned = {
    ...launch,
    lists: { ...launch.lists, latest: { ...latest, arrangement: { ...latest.arrangement, pins } } },
  }
  expect(shown([pinned], 16)).toEqual(['hot: yx', 'latest reckoned: wqrstuvxyz'])
})

it('at a launch itself LATEST is what was kept of it', () => {
  const { store } = memoryDesk(alphabet)
  const launch = aLaunch(1, 18, { latest: 'zy' })
  const [, latest] = pastLists(store, [launch], { at: launch.at, turn: 1 })
  expect(latest).toMatchObject({
    isReckoned: false,
    since: { turn: 1, by: 'Olena', cause: 'launch' },
  })
  expect(latest?.rows.map(({ headline }) => headline)).toEqual(['z', 'y'])
})

it('a story that was killed since is where it was until then', () => {
  const killed = { ...aHead('v', { age: 21, state: 'killed' }), releasedAt: minutesAgo(10) }
  const heads = alphabet.map((head) => (head.guid === 'v' ? killed : head))
  expect(shown([], 20, heads)[1]).toBe('latest reckoned: uvwxyz')
  expect(shown([], 9, heads)[1]).toBe('latest reckoned: jklmnopqrs')
})

import { expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { launchHistory } from '../../../electron/list/launch-history.ts'
import { pastLists } from '../../../electron/list/past-lists.ts'
import type { Moment } from '../../../shared/list/homepage-at.ts'
import type { Launch, LaunchedList } from '../../../shared/list/launch.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { builtInLists, emptyList, newList } from '../../../shared/list/new-list.ts'
import { aHead, minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'
import { alphabet, anEntry } from '../../support/a-list-view.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

async function past(
  launches: readonly Launch[],
  moment: Moment,
  heads: readonly ArticleHead[] = alphabet,
  lists: readonly DeskList[] = [],
) {
  const { store } = memoryDesk(heads, launches)
  await store.change(() => ({ change: { lists }, result: null }))
  return pastLists(store, await launchHistory(store).at(moment), moment)
}

async function shown(
  launches: readonly Launch[],
  age: number,
  heads?: readonly ArticleHead[],
  lists?: readonly DeskList[],
) {
  const found = await past(launches, { at: minutesAgo(age), turn: null }, heads, lists)
  return found.map(
    ({ name, rows, isReckoned }) =>
      `${name}${isReckoned ? ' reckoned' : ''}: ${rows.map(({ article }) => article).join('')}`,
  )
}

it('before anything was launched HOT was empty and LATEST filled itself with what was out', async () => {
  expect(await shown([], 20)).toEqual(['hot: ', 'latest reckoned: uvwxyz'])
})

it('HOT stood as it was launched, LATEST flowed on around its pins', async () => {
  const launch = aLaunch(1, 18, { hot: 'yx', latest: '' })
  const latest = launch.lists['latest']
  const pins = [{ position: 0, entry: anEntry('w') }]
  if (latest === undefined || latest.arrangement === null) throw new Error('an arrangement')
  const pinned = {
    ...launch,
    lists: { ...launch.lists, latest: { ...latest, arrangement: { ...latest.arrangement, pins } } },
  }
  expect(await shown([pinned], 16)).toEqual(['hot: yx', 'latest reckoned: wqrstuvxyz'])
})

it('at a launch itself LATEST is what was kept of it', async () => {
  const launch = aLaunch(1, 18, { latest: 'zy' })
  const [, latest] = await past([launch], { at: launch.at, turn: 1 })
  expect(latest).toMatchObject({
    isReckoned: false,
    since: { turn: 1, by: 'Olena', cause: 'launch' },
  })
  expect(latest?.rows.map(({ headline }) => headline)).toEqual(['z', 'y'])
})

it('a story that was killed since is where it was until then', async () => {
  const killed = { ...aHead('v', { age: 21, state: 'killed' }), releasedAt: minutesAgo(10) }
  const heads = alphabet.map((head) => (head.guid === 'v' ? killed : head))
  expect((await shown([], 20, heads))[1]).toBe('latest reckoned: uvwxyz')
  expect((await shown([], 9, heads))[1]).toBe('latest reckoned: jklmnopqrs')
})

/** The launch with LATEST filled so from then on, or closed. */
function filled(launch: Launch, name: string, to: Partial<LaunchedList>): Launch {
  const list = launch.lists[name]
  if (list === undefined) throw new Error('a list')
  return { ...launch, lists: { ...launch.lists, [name]: { ...list, ...to } } }
}

it('LATEST flowed by the rule and the capacity that it had then, not by those of today', async () => {
  const today = { ...newList('latest'), capacity: 2, rule: 'urgency:<2' }
  const launches = [
    filled(aLaunch(1, 20, { latest: 'u' }), 'latest', { filling: { capacity: 4, rule: '' } }),
    filled(aLaunch(2, 10, { latest: 'k' }), 'latest', {
      filling: { capacity: 4, rule: 'is:corrected' },
    }),
  ]
  const heads = alphabet.map((head, age) =>
    'ms'.includes(head.guid) ? { ...aHead(head.guid, { age, state: 'corrected' }) } : head,
  )
  const at = async (age: number) => (await shown(launches, age, heads, [today]))[1]
  expect(await at(15)).toBe('latest reckoned: pqrs')
  expect(await at(9)).toBe('latest reckoned: ms')
  // Before anything of it was kept, it was as every desk begins.
  expect(await at(24)).toBe('latest reckoned: yz')
  const older = filled(aLaunch(1, 20, { latest: 'u' }), 'latest', { filling: null })
  expect((await shown([older], 15, heads, [{ ...today, rule: '' }]))[1]).toBe('latest reckoned: pq')
})

it('a list that was closed then is no part of the homepage, though it is open today', async () => {
  const own = { ...emptyList('own', 3, { ...builtInLists.hot, title: 'Own' }), revision: 1 }
  const launches = [
    aLaunch(1, 20, { own: 'a' }),
    filled(aLaunch(2, 15, { own: 'a' }), 'own', { isClosed: true }),
    aLaunch(3, 10, { own: 'a' }),
  ]
  const names = async (age: number) =>
    (await shown(launches, age, alphabet, [own])).filter((line) => line.startsWith('own'))
  expect([await names(18), await names(12), await names(9)]).toEqual([['own: a'], [], ['own: a']])
})

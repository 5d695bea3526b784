import { expect, it } from 'vitest'

import { launchHistory } from '../../../electron/list/launch-history.ts'
import type { Launch } from '../../../shared/list/launch.ts'
import { minutesAgo } from '../../support/a-head.ts'
import { aLaunch } from '../../support/a-launch.ts'
import { collectGarbage } from '../../support/collect-garbage.ts'
import { memoryDesk } from '../../support/memory-desk.ts'

const past = 400

/** A desk with a launch of HOT a minute, made anew each time one is read. */
function aDesk() {
  const { store } = memoryDesk([])
  const read: WeakRef<Launch>[] = []
  const launchOf = (turn: number): Launch => {
    const launch = aLaunch(turn, past - turn, { hot: 'abcde' })
    read.push(new WeakRef(launch))
    return launch
  }
  const history = launchHistory({
    ...store,
    launches: async function* () {
      for (let turn = 0; turn < past; turn += 1) yield launchOf(turn)
    },
    readLaunch: async ({ turn }) => launchOf(turn),
  })
  return { store, history, read }
}

it('keeps a line of each launch and few of them whole, however many moments are looked at', async () => {
  const { history, read } = aDesk()
  expect(await history.read()).toHaveLength(past)
  for (let age = 1; age < past; age += 2) {
    const standing = await history.at({ at: minutesAgo(age), turn: null })
    expect(standing.get('hot')?.launch.turn).toBe(past - age)
  }
  await new Promise((resolve) => setTimeout(resolve, 0))
  collectGarbage()
  const held = read.filter((launch) => launch.deref() !== undefined).length
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(40)
})

it('reads nothing again for who goes to and fro between moments', async () => {
  const { history, read } = aDesk()
  await history.read()
  for (const age of [1, 2, 3, 2, 1, 3, 2]) await history.at({ at: minutesAgo(age), turn: null })
  expect(read.length).toBe(past + 3)
})

it('has what is launched from then on, once', async () => {
  const { store, history } = aDesk()
  await history.read()
  const launch = aLaunch(past, 0, { hot: 'x' })
  for (let time = 0; time < 2; time += 1)
    await store.change(() => ({ change: { launch }, result: null }))
  const standing = await history.at({ at: minutesAgo(0), turn: null })
  expect(standing.get('hot')?.launch.turn).toBe(past)
})

import { expect, it } from 'vitest'

import { type Arm, bothArms, interleave, interleaveEach, turnsOf } from './interleave.ts'

it('each round has a block of each arm, every other round backwards', () => {
  const turns = ['baseline', 'ours', 'again', 'again', 'ours', 'baseline']
  expect(turnsOf(2, bothArms)).toEqual(turns)
})

it('the first round warms up and is not counted', async () => {
  const seen: Arm[] = []
  const samples = await interleave(2, async (arm) => {
    seen.push(arm)
    return [seen.length]
  })
  expect(seen).toEqual(turnsOf(3, bothArms))
  expect(samples).toEqual({ again: [4, 9], ours: [5, 8], baseline: [6, 7] })
})

it('item by item, each is taken once a round for each arm, in turn from either end', async () => {
  const seen: string[] = []
  const take = async (arm: Arm, item: string) => seen.push(`${arm} ${item}`)
  const samples = await interleaveEach(1, ['a', 'b'], take, (taken) => Math.max(...taken))
  const forth = (item: string) => bothArms.map((arm) => `${arm} ${item}`)
  const back = (item: string) => forth(item).toReversed()
  expect(seen).toEqual([...forth('a'), ...back('b'), ...back('a'), ...forth('b')])
  expect(samples).toEqual({ baseline: [10], ours: [11], again: [12] })
})

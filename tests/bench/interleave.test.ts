import { expect, it } from 'vitest'

import { type Arm, bothArms, interleave, turnsOf } from './interleave.ts'

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

import { describe, expect, it } from 'vitest'

import { brokenDisks } from './broken-disks.ts'
import { shortBounds } from './model-harness.ts'
import { proveScenario } from './prove-scenario.ts'
import { controlled, scenarios } from './scenarios/scenarios.ts'

const limitMs = 120_000

describe('a power cut at any moment, whatever of the last writes and names arrived', () => {
  it.each(scenarios)(
    '$name: all that was acknowledged is there, and nothing else has changed',
    async (scenario) => {
      const { faults, distinct } = await proveScenario(scenario, shortBounds)
      expect(faults.slice(0, 5)).toEqual([])
      expect(distinct).toBeGreaterThan(10)
    },
    limitMs,
  )

  // Without these nobody would know that the states above are bad enough.
  describe.each(Object.entries(brokenDisks))('under a disk that %s', (_, meddle) => {
    it.each(controlled)(
      '$name: is caught',
      async (scenario) => {
        const { faults } = await proveScenario(scenario, { ...shortBounds, meddle })
        expect(faults.length).toBeGreaterThan(0)
      },
      limitMs,
    )
  })
})

import { expect, it } from 'vitest'

import { verdictOn } from '../harness.ts'
import { whyNoDisk } from './loop-disk.ts'
import { powerCuts } from './power-cuts.ts'

const reason = whyNoDisk('ext4')

// `npm run test:faults` cuts hundreds of times, on XFS too.
it.skipIf(reason !== null)(
  `loses nothing that was acknowledged when the power is cut${reason === null ? '' : ` (skipped: ${reason})`}`,
  { timeout: 120_000 },
  async () => {
    const findings = await powerCuts({ cuts: 2, controls: 2, only: 'ext4, nothing' })
    expect(findings.flatMap((one) => (one.kind === 'tried' ? one.faults : []))).toEqual([])
    expect(verdictOn(findings)).toBe('holds')
  },
)

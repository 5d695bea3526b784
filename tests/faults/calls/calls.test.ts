import { expect, it } from 'vitest'

import { verdictOn } from '../harness.ts'
import { failedCalls, whyNoTrace } from './calls-harness.ts'

const reason = whyNoTrace()
const because = reason === null ? '' : ` (skipped: ${reason})`

// `npm run test:faults` fails each call of each.
it.skipIf(reason !== null).each(['typing', 'a launch'])(
  `a failed call leaves %s as before or as after, and is said${because}`,
  { timeout: 120_000 },
  async (only) => {
    const findings = await failedCalls({ waysEach: 1, most: 4, only })
    expect(findings.flatMap((one) => (one.kind === 'tried' ? one.faults : []))).toEqual([])
    expect(verdictOn(findings)).toBe('holds')
  },
)

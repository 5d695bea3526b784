/** `npm run test:faults`: runs the chosen harnesses one after the other and writes docs/faults.md. */
import { expect, it } from 'vitest'

import { verdictOn } from './harness.ts'
import { harnesses } from './harnesses.ts'
import { commitHere, keepRecords, machineHere } from './records.ts'
import { type FaultRecord, faultsPage } from './report.ts'

const wanted = (process.env['WIREDESK_FAULTS'] ?? '').split(' ').filter(Boolean)
const words = wanted.filter((word) => !word.startsWith('--'))
const isOnlyShown = wanted.includes('--show')
const chosen = harnesses.filter(
  ({ name }) =>
    words.length === 0 || words.some((word) => name.toLowerCase().startsWith(word.toLowerCase())),
)

it('knows the harnesses that it was asked for', () => {
  expect(chosen.length).toBeGreaterThan(0)
})

it.each(chosen)('$name', { timeout: 3_600_000 }, async ({ name, about, run }) => {
  const [commit, machine, begun] = [commitHere(), machineHere(), new Date()]
  const findings = await run()
  const record: FaultRecord = {
    harness: name,
    about,
    at: `${begun.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    commit,
    machine,
    minutes: (Date.now() - begun.getTime()) / 60_000,
    findings,
  }
  console.log(faultsPage([record]))
  if (!isOnlyShown) await keepRecords([record])
  expect(['holds', 'skipped']).toContain(verdictOn(findings))
})

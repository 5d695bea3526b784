/** `npm run bench`: takes the chosen measures one after the other and writes docs/benchmarks.md. */
import { test } from '@playwright/test'

import { measures } from './measures.ts'
import { commitHere, keepRecords, machineHere } from './records.ts'
import { benchPage, type BenchRecord } from './report.ts'
import { electronVersion } from './stage/bench-app.ts'

const wanted = (process.env['WIREDESK_BENCH'] ?? '').split(' ').filter(Boolean)
const names = wanted.filter((word) => !word.startsWith('--'))
const isOnlyShown = wanted.includes('--show')

const unknown = names.filter((name) => !measures.some((measure) => measure.name === name))
if (unknown.length > 0) {
  const known = measures.map(({ name }) => name).join(', ')
  throw new Error(`No measure is called ${unknown.join(', ')}: there are ${known}.`)
}

test('bench', async () => {
  test.setTimeout(0)
  const chosen = measures.filter(({ name }) => names.length === 0 || names.includes(name))
  const commit = commitHere()
  const machine = machineHere(await electronVersion())
  const records: BenchRecord[] = []
  const failures: unknown[] = []
  for (const { name, about, run } of chosen) {
    try {
      const at = new Date().toISOString().slice(0, 16).replace('T', ' ')
      const figures = await run()
      records.push({ measure: name, about, at: `${at} UTC`, commit, machine, figures })
    } catch (error) {
      console.error(`${name} could not be measured:`, error)
      failures.push(error)
    }
  }
  console.log(benchPage(records))
  if (!isOnlyShown) await keepRecords(records)
  if (failures.length > 0) throw new AggregateError(failures, 'not everything was measured')
})

import type { Finding, Harness } from '../harness.ts'
import { brokenDisks } from './broken-disks.ts'
import { type Bounds, proveScenario } from './prove-scenario.ts'
import { controlled, scenarios } from './scenarios/scenarios.ts'

const bounds: Bounds = {
  perCut: Number(process.env['WIREDESK_STATES'] ?? 1000),
  againEach: 20,
}

export const modelHarness: Harness = {
  name: 'Modelled power cuts',
  about:
    'What is done to a desk is done on a disk in memory that notes every write, name and flush, and the power is cut after each of them. Runs are the different states of the disk that are left, by writes and names that were not flushed and arrived or did not, were torn, came as NULs or out of order, and by a second cut while the desk recovers. Opened again, the desk must say what was acknowledged last or what had begun since, to the word; files that nothing was done to must be the same bytes; nothing unfinished may lie about. The controls are disks that leave a flush out or do it too late.',
  run: async () => {
    const findings: Finding[] = []
    for (const scenario of scenarios) {
      const { distinct, again, cuts, states, faults } = await proveScenario(scenario, bounds)
      findings.push({
        kind: 'tried',
        name: `${scenario.name}: ${states} states of ${cuts} cuts, ${distinct} different, ${again} more when cut again`,
        runs: distinct + again,
        faulty: faults.length,
        faults,
      })
    }
    for (const [broken, meddle] of Object.entries(brokenDisks)) {
      for (const scenario of controlled) {
        const { distinct, faults } = await proveScenario(scenario, { ...shortBounds, meddle })
        const name = `a disk that ${broken}: ${scenario.name}`
        findings.push({ kind: 'control', name, runs: distinct, faulty: faults.length })
      }
    }
    return findings
  },
}

/** As many states as take seconds. */
export const shortBounds: Bounds = { perCut: 8, againEach: 100 }

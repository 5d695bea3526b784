import { builtProgram } from '../built-program.ts'
import type { Finding, Harness } from '../harness.ts'
import { scenarios, tryScenario } from './scenarios.ts'

export const surroundingsHarness: Harness = {
  name: 'Surroundings',
  about:
    'What happens around a desk: clocks that jump, other processes and computers, folders that go away, names as long as a disk takes them, and few files that may be open.',
  run: async () => {
    const cli = await builtProgram(new URL('../../../electron/cli.ts', import.meta.url))
    try {
      const findings: Finding[] = []
      for (const name of Object.keys(scenarios)) {
        const faults = await tryScenario(name, cli.file)
        findings.push({ kind: 'tried', name, runs: 1, faulty: Math.min(1, faults.length), faults })
      }
      return findings
    } finally {
      await cli.remove()
    }
  },
}

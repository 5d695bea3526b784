import type { Finding, Harness } from '../harness.ts'
import { damagedStarts, type Sample } from './damaged-start.ts'
import { type Damage, damages } from './damages.ts'
import { type Kind, kinds } from './every-kind.ts'

const ways = Object.keys(damages) as Damage[]

async function damageKind(sample: Sample, kind: Kind, times: number): Promise<Finding> {
  const faults: string[] = []
  let [runs, faulty] = [0, 0]
  for (const way of ways) {
    const isByChance = way === 'one bit flipped' || way === 'truncated'
    for (let time = 0; time < (isByChance ? times : 1); time += 1) {
      runs += 1
      const found = await sample.faultsWith(kind, damages[way])
      if (found.length > 0) faulty += 1
      faults.push(...found.map((fault) => `${way}: ${fault}`))
    }
  }
  return { kind: 'tried', name: `a damaged ${kind}`, runs, faulty, faults }
}

/** `WIREDESK_FLIPS=1000` for so many bits flipped in each kind of file. */
const flips = Number(process.env['WIREDESK_FLIPS'] ?? 60)

export const damageHarness: Harness = {
  name: 'Damaged starts',
  about:
    'A desk that holds one of every kind of document is opened after one of its files was truncated, lost its end, was filled with NUL, lost a block, had a bit flipped at random, was emptied or holds something else. It must open, the damage must be named (by opening it, or by `check` for what no start reads), the damaged bytes must be kept, all other stories and lists must be there, and the next start must have nothing to say.',
  run: async () => {
    const sample = await damagedStarts()
    try {
      const findings: Finding[] = []
      for (const kind of kinds) findings.push(await damageKind(sample, kind, flips))
      return findings
    } finally {
      await sample.remove()
    }
  },
}

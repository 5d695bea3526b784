import { type Finding, type Verdict, verdictOn } from './harness.ts'

/** What one run found with one harness, and where. */
export type FaultRecord = {
  readonly harness: string
  readonly about: string
  readonly at: string
  readonly commit: string
  readonly machine: string
  readonly minutes: number
  readonly findings: readonly Finding[]
}

const intro = `# Faults

\`npm run test:faults\` writes this page and \`faults.json\` beside it; \`npm run test:faults -- power\` runs one harness anew and leaves the others. A harness with a control is void when the control, the same without the protection, shows no fault. Decision 0072 says how and why.
`

const verdicts: Readonly<Record<Verdict, string>> = {
  holds: 'holds',
  failed: '**failed**',
  void: '**void**: its control showed no fault',
  skipped: 'skipped',
}

/** As many faults are told in full; the rest are counted. */
const mostTold = 20

function row(finding: Finding): string {
  if (finding.kind === 'skipped')
    return `| ${finding.name} | – | – | – | skipped: ${finding.reason} |`
  const { name, runs, acknowledged, faulty } = finding
  const outcome =
    finding.kind === 'control'
      ? faulty > 0
        ? 'control: seen'
        : 'control: **blind**'
      : faulty === 0
        ? 'holds'
        : '**failed**'
  return `| ${name} | ${runs} | ${acknowledged ?? '–'} | ${faulty} | ${outcome} |`
}

function section(record: FaultRecord): string {
  const { harness, about, at, commit, machine, minutes, findings } = record
  const faults = findings.flatMap((one) =>
    one.kind === 'tried' ? one.faults.map((fault) => `- ${one.name}: ${fault}`) : [],
  )
  const more = faults.length - mostTold
  return [
    `## ${harness}: ${verdicts[verdictOn(findings)]}\n`,
    `${about}\n`,
    '| | runs | acknowledged | faulty | |',
    '|---|---|---|---|---|',
    ...findings.map(row),
    ...(faults.length > 0 ? ['', ...faults.slice(0, mostTold)] : []),
    ...(more > 0 ? [`- and ${more} more`] : []),
    `\n${at}, commit ${commit}, ${machine}, ${minutes.toFixed(1)} minutes\n`,
  ].join('\n')
}

export function faultsPage(records: readonly FaultRecord[]): string {
  return [intro, ...records.map(section)].join('\n')
}

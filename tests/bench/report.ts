import {
  differenceOf,
  type Fact,
  type Figure,
  isFact,
  type Verdict,
  verdictOn,
  verdictOnFact,
} from './figure.ts'

/** What one run found of one measure, and where. */
export type BenchRecord = {
  readonly measure: string
  readonly about: string
  readonly at: string
  readonly commit: string
  readonly machine: string
  readonly figures: readonly (Figure | Fact)[]
}

const verdicts: Readonly<Record<Verdict, string>> = {
  void: '**void**: the baseline differs from itself',
  holds: 'holds',
  misses: '**misses**',
  stated: 'stated',
}

const intro = `# Benchmarks

\`npm run bench\` writes this page and \`benchmarks.json\` beside it; \`npm run bench -- typing\` takes one measure anew and leaves the others. A figure is a ratio against a baseline that was measured in the same run, block by block in turn; what has no baseline, as a size or a count, stands by itself. A/A is the ratio of the baseline to itself, from its two interleaved halves: where it leaves 0.97–1.03 the row is void, whatever its ratio says. Decision 0026 says how and why.
`

function row(measured: Figure | Fact): string {
  return isFact(measured) ? factRow(measured) : figureRow(measured)
}

function factRow(fact: Fact): string {
  const { what, unit, value, most } = fact
  const shown = `${unit === 'frames' ? value : value.toFixed(unit === 'MB' ? 0 : 2)} ${unit}`
  const limit = most === null ? '–' : `≤ ${most} ${unit}`
  return `| ${[what, shown, '–', '–', limit, '–', '–', verdicts[verdictOnFact(fact)]].join(' | ')} |`
}

function figureRow(figure: Figure): string {
  const { what, unit, ours, baseline, ratio, spread, samples, limit } = figure
  const of = limit?.of === 'difference' ? `+${differenceOf(figure).toFixed(2)} ${unit}` : ''
  const most = limit === null ? '–' : `≤ ${limit.most}${limit.of === 'ratio' ? '' : ` ${unit}`}`
  const cells = [
    what,
    `${ours.toFixed(2)} ${unit}`,
    `${baseline.toFixed(2)} ${unit}`,
    [ratio.toFixed(3), of].filter(Boolean).join(', '),
    most,
    spread.toFixed(3),
    `${samples.ours} / ${samples.baseline} + ${samples.again}`,
    verdicts[verdictOn(figure)],
  ]
  return `| ${cells.join(' | ')} |`
}

function section({ measure, about, at, commit, machine, figures }: BenchRecord): string {
  return [
    `## ${measure}\n`,
    `${about}\n`,
    `| p50 | ours | baseline | ratio | limit | A/A | samples | |`,
    `|---|---|---|---|---|---|---|---|`,
    ...figures.map(row),
    `\n${at}, commit ${commit}, ${machine}\n`,
  ].join('\n')
}

export function benchPage(records: readonly BenchRecord[]): string {
  return [intro, ...records.map(section)].join('\n')
}

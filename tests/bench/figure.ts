/** What came of one comparison, with the doubt about it: pure statistics over samples. */
export type Figure = {
  /** What was measured, with its size. */
  readonly what: string
  readonly unit: 'ms'
  readonly ours: number
  readonly baseline: number
  readonly ratio: number
  /** The same between two interleaved halves of the baseline, which should be 1. */
  readonly spread: number
  /** How many samples the three medians stand on. */
  readonly samples: { readonly ours: number; readonly baseline: number; readonly again: number }
  readonly limit: Limit | null
}

/** What says enough by itself: a size, a count, a time that no baseline of the same run could give a measure to. */
export type Fact = {
  readonly what: string
  readonly unit: 'ms' | 's' | 'MB' | 'frames' | 'times'
  readonly value: number
  /** The most that it may be; null for what is only stated. */
  readonly most: number | null
}

/** The most that a figure may be: the ratio, ours less the baseline, or ours alone, in its unit. */
export type Limit = { readonly of: 'ratio' | 'difference' | 'ours'; readonly most: number }

/** The baseline is taken twice in the same run, so that the run says how far to trust it. */
export type Samples<T = number> = {
  readonly ours: readonly T[]
  readonly baseline: readonly T[]
  readonly again: readonly T[]
}

export type Verdict = 'void' | 'holds' | 'misses' | 'stated'

const steady = { least: 0.97, most: 1.03 }

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The most that 95 of 100 took. */
export function p95(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}

/** One of several things that were measured of the same samples. */
export function pick<T>(samples: Samples<T>, select: (sample: T) => number): Samples {
  return {
    ours: samples.ours.map(select),
    baseline: samples.baseline.map(select),
    again: samples.again.map(select),
  }
}

export function figureOf(what: string, samples: Samples, limit: Limit | null): Figure {
  const ours = median(samples.ours)
  const baseline = median([...samples.baseline, ...samples.again])
  return {
    what,
    unit: 'ms',
    ours,
    baseline,
    ratio: ours / baseline,
    spread: median(samples.again) / median(samples.baseline),
    samples: {
      ours: samples.ours.length,
      baseline: samples.baseline.length,
      again: samples.again.length,
    },
    limit,
  }
}

/**
 * The same of samples that are one a round: each round is compared with itself, so that a machine
 * that is faster for some minutes and slower for others is so for both sides of every difference.
 */
export function figureInTurns(what: string, samples: Samples, limit: Limit | null): Figure {
  const { ours, baseline, again } = samples
  if (ours.length !== baseline.length || ours.length !== again.length)
    throw new Error(`${what}: the rounds are not whole`)
  const rounds = baseline.map((one, at) => (one + (again[at] ?? Number.NaN)) / 2)
  const middle = median(rounds)
  const more = median(rounds.map((round, at) => (ours[at] ?? Number.NaN) - round))
  const apart = median(baseline.map((one, at) => (again[at] ?? Number.NaN) - one))
  return {
    ...figureOf(what, samples, limit),
    // What is held against a limit alone is what was measured, and not what a comparison makes of it.
    ours: limit?.of === 'ours' ? median(ours) : middle + more,
    baseline: middle,
    ratio: (middle + more) / middle,
    spread: (middle + apart) / middle,
  }
}

export function differenceOf({ ours, baseline }: Figure): number {
  return ours - baseline
}

export function isFact(measured: Figure | Fact): measured is Fact {
  return 'value' in measured
}

export function verdictOnFact({ value, most }: Fact): Verdict {
  if (most === null) return 'stated'
  return value <= most ? 'holds' : 'misses'
}

/** A run that finds a difference between a thing and itself proves nothing about another. */
export function verdictOn(figure: Figure): Verdict {
  const { spread, ratio, limit } = figure
  if (!(spread >= steady.least && spread <= steady.most)) return 'void'
  if (limit === null) return 'stated'
  const measured = { ratio, difference: differenceOf(figure), ours: figure.ours }[limit.of]
  return measured <= limit.most ? 'holds' : 'misses'
}

/** What one harness found of one thing it tried. */
export type Finding =
  | {
      readonly kind: 'tried'
      readonly name: string
      readonly runs: number
      /** How much had been acknowledged in all runs together, where that is counted. */
      readonly acknowledged?: number
      /** In how many runs something was wrong. */
      readonly faulty: number
      readonly faults: readonly string[]
    }
  /** The same without the protection: one in which nothing goes wrong shows that the harness is blind. */
  | {
      readonly kind: 'control'
      readonly name: string
      readonly runs: number
      readonly acknowledged?: number
      readonly faulty: number
    }
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: string }

export type Harness = {
  readonly name: string
  readonly about: string
  readonly run: () => Promise<readonly Finding[]>
}

export type Verdict = 'holds' | 'failed' | 'void' | 'skipped'

export function verdictOn(findings: readonly Finding[]): Verdict {
  if (findings.some((one) => one.kind === 'tried' && one.faulty > 0)) return 'failed'
  if (findings.some((one) => one.kind === 'control' && one.faulty === 0)) return 'void'
  return findings.some((one) => one.kind === 'tried') ? 'holds' : 'skipped'
}

import type { Field } from './content.ts'
import { type Checked, releaseRules } from './release-rules.ts'

export type FindingRule = keyof typeof releaseRules

/** One thing a release check found; `blocks` findings stop the release, others warn. */
export type Finding = {
  readonly rule: FindingRule
  readonly field: Field | 'body'
  readonly severity: 'blocks' | 'warns'
  /** What the message names, as the wrong weekday or the limit; empty when it names nothing. */
  readonly detail: string
}

const rules = Object.keys(releaseRules) as readonly FindingRule[]

/** What stands in the way of a release, and what an editor should look at first. */
export function releaseChecks(checked: Checked): readonly Finding[] {
  return rules.flatMap((rule) => {
    const { field, severity, find } = releaseRules[rule]
    const found = find(checked)
    if (found === false) return []
    return [{ rule, field, severity, detail: found === true ? '' : found }]
  })
}

import type { Omission } from '../article/omission-of.ts'

/** A story that left lists since it may not be shown any more. */
export type Withdrawal = {
  readonly headline: string
  /** Null when it is gone from the desk. */
  readonly reason: Omission['reason'] | null
  readonly lists: readonly string[]
}

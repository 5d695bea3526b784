import type { Instant } from '../instant/instant.ts'
import type { Problem } from '../problem.ts'

/** How publishing the lists ended the last time. */
export type Published = {
  readonly at: Instant
  /** Stories that could not be written; the rest went out. */
  readonly leftOut: number
  /** Why nothing was written; null when all is well. */
  readonly problem: Problem | null
}

/** Where a desk's lists are published to from this computer, and how that goes. */
export type PublishStatus = {
  /** Null while nobody has chosen one. */
  readonly folder: string | null
  readonly isRunning: boolean
  readonly last: Published | null
}

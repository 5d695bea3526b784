import type { Problem } from '../../../shared/problem.ts'
import type { ReadStep } from './read-step.ts'

/** What a reading thread is told: that some of what it told was taken, what came of a desk's copy, or to stop. */
export type ReadOrder =
  | { readonly kind: 'taken' }
  | { readonly kind: 'answer'; readonly isTaken: boolean }
  | { readonly kind: 'stop' }

/** What it tells; `ended` or `problem` comes last. */
export type ReadAnswer =
  | { readonly kind: 'steps'; readonly steps: readonly ReadStep[] }
  | { readonly kind: 'ended' }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** So many messages may wait for main: enough to keep both busy, and little to hold. */
export const mostAhead = 4

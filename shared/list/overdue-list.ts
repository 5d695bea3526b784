import type { Problem } from '../problem.ts'
import type { Done, ListName } from './list.ts'

/** A list that was not launched at the time it was set for, and waits for a person. */
export type OverdueList = {
  readonly list: ListName
  readonly title: string
  readonly scheduled: Done
  /** What refused it; null when Wiredesk was closed, or the computer asleep, at that time. */
  readonly problem: Problem | null
}

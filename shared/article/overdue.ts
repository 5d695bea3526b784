import type { Problem } from '../problem.ts'
import type { Guid } from './guid.ts'
import type { Schedule } from './schedule.ts'

/** A story that was not published at the time it was set for, and waits for a person. */
export type Overdue = {
  readonly guid: Guid
  readonly headline: string
  readonly scheduled: Schedule
  /** What refused it; null when Wiredesk was closed, or the computer asleep, at that time. */
  readonly problem: Problem | null
}

import type { Done, ListName } from './list.ts'
import type { LaunchBlock } from './launch-block.ts'
import type { ListChange } from './differences.ts'

export type PlannedChange = ListChange & {
  /** What readers will see, or saw last of what is dropped. */
  readonly headline: string
  /** What they see now; null of what is added. */
  readonly headlineBefore: string | null
}

/** What launching one list would do. */
export type PlannedList = {
  readonly list: ListName
  readonly title: string
  /** The revision that this was worked out for. */
  readonly seen: number
  /** Whose draft it is, and since when; null when an older Wiredesk made it. */
  readonly drafted: Done | null
  readonly scheduled: Done | null
  readonly changes: readonly PlannedChange[]
  readonly blocks: readonly LaunchBlock[]
}

export type LaunchPlan = readonly PlannedList[]

import type { Done, ListName } from './list.ts'
import type { LaunchBlock } from './launch-block.ts'
import type { ListChange } from './changes-of.ts'

/** What launching one list would do. */
export type PlannedList = {
  readonly list: ListName
  /** The revision that this was worked out for. */
  readonly seen: number
  /** Whose draft it is, and since when; null when an older Wiredesk made it. */
  readonly drafted: Done | null
  readonly changes: readonly ListChange[]
  readonly blocks: readonly LaunchBlock[]
}

export type LaunchPlan = readonly PlannedList[]

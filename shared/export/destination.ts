import type { Guid } from '../article/guid.ts'
import type { Instant } from '../instant/instant.ts'

/** How the last export to a destination ended. */
export type LastExport = {
  readonly at: Instant
  readonly written: number
  readonly leftOut: number
  readonly failed: number
}

/** Where this computer exports a desk to again and again: what, in which format, to which folder. */
export type Destination = {
  readonly id: string
  readonly format: string
  readonly out: string
  /** The library's query language; empty means every article. */
  readonly query: string
  /** Whether it takes only what was released since its last export. */
  readonly isOnlyNew: boolean
  /** Null while nothing has been written to it. */
  readonly last: LastExport | null
  /** Stories that the last export would have given, but for an embargo or a failure. */
  readonly owed: readonly Guid[]
}

/** A format as the Export screen offers it. */
export type OfferedFormat = {
  readonly id: string
  readonly version: string
  /** One for other systems also tells of embargoed stories; one for the desk holds everything. */
  readonly audience: 'readers' | 'systems' | 'desk'
}

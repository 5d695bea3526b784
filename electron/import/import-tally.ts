import type { Guid } from '../../shared/article/guid.ts'
import type { Standing } from './fate-of.ts'
import type { IncomingList } from './incoming-list.ts'
import type { ImportFailure, ImportReport } from '../../shared/import/report.ts'

/** An import's report while it is being made. */
export type ImportTally = { -readonly [K in keyof ImportReport]: ImportReport[K] } & {
  failures: ImportFailure[]
  lacks: ImportFailure[]
  states: { -readonly [K in keyof ImportReport['states']]: number }
  notes: ImportFailure[]
  items: number
  /** Where the desk stands, or would, with what this run has taken: so that doubles count as one. */
  readonly seen: Map<Guid, Standing>
  /** What is to become of the lists, once their stories are in. */
  readonly lists: IncomingList[]
}

export function newTally(isDryRun: boolean): ImportTally {
  return {
    isDryRun,
    added: 0,
    updated: 0,
    skipped: 0,
    older: 0,
    failed: 0,
    states: { draft: 0, held: 0, killed: 0 },
    pictures: 0,
    failures: [],
    lacks: [],
    notes: [],
    newTags: [],
    newSections: [],
    items: 0,
    seen: new Map(),
    lists: [],
    listTitles: [],
    copy: null,
  }
}

export function reportOf({
  items: _items,
  seen: _seen,
  lists: _lists,
  ...report
}: ImportTally): ImportReport {
  return report
}

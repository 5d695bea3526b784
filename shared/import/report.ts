/** What came of one item of an import; `place` names the file and, where it has lines, the line. */
export type ImportFailure = { readonly place: string; readonly reason: string }

/** Counts by outcome: new, a newer version, the same or an older version than the desk has, broken. */
export type ImportReport = {
  readonly added: number
  readonly updated: number
  readonly skipped: number
  readonly failed: number
  readonly failures: readonly ImportFailure[]
}

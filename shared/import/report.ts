/** What came of one item of an import; `place` names the file and, where it has lines, the line. */
export type ImportFailure = { readonly place: string; readonly reason: string }

/** Counts by outcome; a dry run counts what would come of it and changes nothing. */
export type ImportReport = {
  readonly isDryRun: boolean
  /** New to the desk. */
  readonly added: number
  /** A newer version than the desk has. */
  readonly updated: number
  /** The same or an older version than the desk has. */
  readonly skipped: number
  /** Of those that were skipped, the ones that the desk has a newer version of. */
  readonly older: number
  readonly failed: number
  readonly failures: readonly ImportFailure[]
  /** What arrived with something left out of it, as a video in its text. */
  readonly notes: readonly ImportFailure[]
  /** Names of tags and sections the desk did not have. */
  readonly newTags: readonly string[]
  readonly newSections: readonly string[]
  /** What the lists are called that came in, new or changed. */
  readonly listTitles: readonly string[]
}

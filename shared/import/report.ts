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
  /** What of those that are new or newer readers do not have: drafts, those held, those killed. */
  readonly states: Readonly<Record<'draft' | 'held' | 'killed', number>>
  /** Pictures that came along. */
  readonly pictures: number
  /** Items that stay out. */
  readonly failures: readonly ImportFailure[]
  /** What of items that arrived could not, as a picture that is not there. */
  readonly lacks: readonly ImportFailure[]
  /** What to know of items that arrived whole but for what a desk has no place for, as a video in a text. */
  readonly notes: readonly ImportFailure[]
  /** Names of tags and sections the desk did not have. */
  readonly newTags: readonly string[]
  readonly newSections: readonly string[]
  /** What the lists are called that came in, new or changed. */
  readonly listTitles: readonly string[]
  /** What came of a copy of a desk: the desk became it, or its stories were taken in among others; null for none. */
  readonly copy: 'restored' | 'merged' | null
}

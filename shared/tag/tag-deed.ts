/** What was done to a tag. */
export type TagDeed = {
  /** Names it for its undo; null when nothing was changed. */
  readonly act: number | null
  /** How many articles are read with other tags since. */
  readonly articles: number
}

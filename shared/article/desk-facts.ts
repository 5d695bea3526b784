/** What only the whole desk can tell the release checks. */
export type DeskFacts = {
  /** Whether another story has the typed address. */
  readonly isSlugTaken: boolean
  /** Headlines of picked related stories that were killed. */
  readonly killedRelated: readonly string[]
}

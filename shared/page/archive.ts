/** A month of the archive, as the page of all months names it. */
export type ArchiveMonth = {
  /** As `2026-11`. */
  readonly month: string
  readonly address: string
  readonly count: number
}

/** A tag that many stories carry, as the archive leads to it. */
export type ArchiveTag = { readonly name: string; readonly address: string }

export type Archive = {
  /** Newest first. */
  readonly months: readonly ArchiveMonth[]
  readonly tags: readonly ArchiveTag[]
}

/** What of a desk every item names. */
export type NewsmlDesk = {
  /** Who provides it. */
  readonly name: string
  /** The address of its site, which ends in a slash; null when it has said none. */
  readonly root: string | null
  readonly language: string
}

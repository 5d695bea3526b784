/** How a search across articles ended. */
export type SearchEnd = 'complete' | 'cancelled' | 'full' | 'invalid' | 'tooSlow'

export type SearchOutcome = {
  readonly end: SearchEnd
  /** How many articles were looked through, of how many. */
  readonly done: number
  readonly total: number
  /** How many could not be read. */
  readonly unreadable: number
  /** The story over which a pattern took too long. */
  readonly slowIn: string | null
}

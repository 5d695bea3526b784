import type { Instant } from '../instant/instant.ts'
import type { Article } from './article.ts'
import type { Guid } from './guid.ts'

/** That what was typed in an open article has gone into its file, and nothing else of it is other than before. */
export type Folded = {
  readonly guid: Guid
  /** Number of the page's last change that went along. */
  readonly sequence: number
  readonly changedAt: Instant
  readonly isEdited: boolean
}

export function foldedOf({ guid, changedAt, isEdited }: Article, sequence: number): Folded {
  return { guid, sequence, changedAt, isEdited }
}

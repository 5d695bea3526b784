import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { ListName } from '../../shared/list/list.ts'

/** A story in the hand: what is dragged, or what “Move to…” asks about. */
export type Held = {
  readonly head: ArticleHead
  /** The list it is taken out of; null when it comes from the feed. */
  readonly from: ListName | null
  /** Others that come with it, as from a selection, to stand below it. */
  readonly also?: readonly ArticleHead[]
  /** Whether “Move to…” begins with copying it. */
  readonly isCopy?: boolean
}

const heldKey = Symbol('held')

/** What a drag of stories carries. */
export function heldData(held: Held): Record<string | symbol, unknown> {
  return { [heldKey]: held }
}

/** The story a drag carries; null for a drag of anything else. */
export function heldIn(data: Readonly<Record<string | symbol, unknown>>): Held | null {
  return (data[heldKey] as Held | undefined) ?? null
}

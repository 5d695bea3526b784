import type { Article } from '../../shared/article/article.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { LeftOut } from '../../shared/library/many-change.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { WorkingCopies } from '../article/working-copies.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'

export type ManyParts = {
  readonly store: DeskStore
  readonly copies: WorkingCopies
  readonly clock: Clock
  /** Who works here. */
  readonly by: () => string
}

/** Told of each article before anything is changed; throws to stop it all. */
export type Step = () => void

export type Standing = Pick<Article, 'state' | 'scheduled'>
/** What takes a change back: the values that the articles had before. */
export type Undo =
  | {
      readonly kind: 'field'
      readonly field: 'section' | 'language'
      readonly after: string | null
      readonly before: ReadonlyMap<Guid, string | null>
    }
  | {
      readonly kind: 'standing'
      readonly before: ReadonlyMap<Guid, Standing>
      readonly after: Standing['state']
      /** Lists that lost entries, each as it was and as it became. */
      readonly lists: readonly (readonly [before: DeskList, after: DeskList])[]
    }

export type Outcome = {
  readonly changed: number
  readonly left: readonly LeftOut[]
  /** Null when there is nothing to take back. */
  readonly undo: Undo | null
}

export function leftOut(
  store: Pick<DeskStore, 'head'>,
  guid: Guid,
  problem: LeftOut['problem'],
): LeftOut {
  return { guid, headline: store.head(guid)?.working.headline ?? '', problem }
}

import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import type { LaunchLine } from './launch-line.ts'
import type { DeskList, Entry, ListName } from './list.ts'

export type PastRow = {
  readonly article: Guid
  readonly headline: string
  readonly isPinned: boolean
  /** What was placed there; null for a story that flowed there, or where no more was kept. */
  readonly entry: Entry | null
  /** The story as it stands today; null when it is gone from the desk. */
  readonly head: ArticleHead | null
}

/** A list as readers had it at some moment. */
export type PastList = {
  readonly name: ListName
  readonly title: string
  readonly kind: DeskList['kind']
  /** What had made it so; null before its first launch. */
  readonly since: Pick<LaunchLine, 'at' | 'by' | 'cause' | 'turn'> | null
  /** Whether its flow is worked out from when stories were released, since only launches are kept. */
  readonly isReckoned: boolean
  readonly rows: readonly PastRow[]
}

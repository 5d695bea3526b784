import type { ArticleHead } from '../article/article-head.ts'
import type { Guid } from '../article/guid.ts'
import { omissionOf, type Omission } from '../article/omission-of.ts'
import type { Instant } from '../instant/instant.ts'
import { draftOf } from './draft-of.ts'
import { entriesOf } from './entries-of.ts'
import type { DeskList, Entry } from './list.ts'

/** An entry of a draft that keeps it from going live, and why. */
export type LaunchBlock = {
  readonly entry: Entry
  readonly head: ArticleHead | null
  /** Null when the article is gone from the desk. */
  readonly reason: Omission['reason'] | null
}

/** What in a draft may not go live at `now`; a draft without any can be launched. */
export function launchBlocks(
  list: DeskList,
  headOf: (guid: Guid) => ArticleHead | null,
  now: Instant,
): readonly LaunchBlock[] {
  return entriesOf(draftOf(list)).flatMap((entry): readonly LaunchBlock[] => {
    const head = headOf(entry.article)
    if (head === null) return [{ entry, head, reason: null }]
    const omission = omissionOf(head, now)
    return omission === null ? [] : [{ entry, head, reason: omission.reason }]
  })
}

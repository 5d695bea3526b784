import type { Guid } from '../../../shared/article/guid.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import type { Listed } from '../../state/use-listed.ts'

/** What all rows need to be drawn, worked out once for the whole list. */
export type RowContext = {
  readonly now: Date
  readonly tagNames: ReadonlyMap<TagId, string>
  /** Brought back after a crash, and not looked at yet. */
  readonly recovered: ReadonlySet<Guid>
  readonly listed: Listed
}

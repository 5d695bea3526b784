import type { Guid } from '../../../shared/article/guid.ts'
import type { ListName } from '../../../shared/list/list.ts'
import type { TagId } from '../../../shared/tag/tag.ts'

/** What all rows need to be drawn, worked out once for the whole list. */
export type RowContext = {
  readonly now: Date
  readonly tagNames: ReadonlyMap<TagId, string>
  /** Brought back after a crash, and not looked at yet. */
  readonly recovered: ReadonlySet<Guid>
  readonly listed: Readonly<Record<ListName, ReadonlySet<Guid>>>
}

import type { Instant } from '../instant/instant.ts'
import type { Content } from './content.ts'
import type { Guid } from './guid.ts'
import type { Schedule } from './schedule.ts'
import type { State } from './state.ts'

/** What lists and pages need of one text of an article without reading its file. */
export type ContentHead = Pick<
  Content,
  | 'headline'
  | 'slugline'
  | 'byline'
  | 'section'
  | 'tags'
  | 'urgency'
  | 'language'
  | 'embargoedUntil'
  | 'expires'
  | 'urlSlug'
> & { readonly hasImage: boolean }

/** One row of the catalog: where an article stands, its working head, and the head the world has. */
export type ArticleHead = {
  readonly guid: Guid
  readonly state: State
  readonly version: number
  readonly kept: number
  readonly createdAt: Instant
  readonly changedAt: Instant
  readonly firstReleasedAt: Instant | null
  readonly releasedAt: Instant | null
  readonly isEdited: boolean
  readonly scheduled: Schedule | null
  readonly working: ContentHead
  /** The last released version's; the same object as `working` when nothing was edited since. */
  readonly released: ContentHead | null
}

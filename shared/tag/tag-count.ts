import type { Instant } from '../instant/instant.ts'
import type { Tag } from './tag.ts'

export type TagCount = {
  readonly tag: Tag
  readonly articles: number
  readonly lastUsedAt: Instant | null
}

import type { Instant } from '../../shared/instant/instant.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** Every tag with how many articles carry it and when the last of them changed. */
export function tagCounts(reader: DeskReader): readonly TagCount[] {
  const counts = new Map<TagId, { articles: number; lastUsedAt: Instant }>()
  for (const { working, changedAt } of reader.heads()) {
    for (const tag of working.tags) {
      const known = counts.get(tag)
      const lastUsedAt =
        known !== undefined && known.lastUsedAt > changedAt ? known.lastUsedAt : changedAt
      counts.set(tag, { articles: (known?.articles ?? 0) + 1, lastUsedAt })
    }
  }
  return reader.tags().map((tag) => ({ tag, articles: 0, lastUsedAt: null, ...counts.get(tag.id) }))
}

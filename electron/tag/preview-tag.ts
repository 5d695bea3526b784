import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { TagPreview } from '../../shared/tag/tag-preview.ts'
import { someStories } from '../../shared/tag/some-stories.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import type { DeskReader } from '../store/desk-store.ts'

/** Who carries a tag; `into` is the tag that it would be merged into. */
export function previewTag(reader: DeskReader, id: TagId, into: TagId | null): TagPreview {
  const carried: ArticleHead[] = []
  const released: ArticleHead[] = []
  let both = 0
  for (const head of reader.heads()) {
    const isWorking = head.working.tags.includes(id)
    const isReleased = head.released?.tags.includes(id) === true
    if (isWorking || isReleased) carried.push(head)
    if (isReleased) released.push(head)
    if (isWorking && into !== null && head.working.tags.includes(into)) both += 1
  }
  return { carried: someStories(carried), released: someStories(released), both }
}

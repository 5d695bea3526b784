import type { TagBook } from './tag-book.ts'
import { type TagsNow, tagsNow } from './tags-now.ts'

type Gone = Pick<TagBook, 'gone'>

/** What one act, and no other, made of the tags that there were before it. */
export function actReading(before: Gone, after: Gone): TagsNow {
  const since = Object.entries(after.gone).filter(([tag]) => !Object.hasOwn(before.gone, tag))
  return tagsNow({ gone: Object.fromEntries(since) })
}

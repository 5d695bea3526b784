import type { JournalRecord } from '../store/journal-record.ts'
import { contentNow } from '../../shared/tag/content-now.ts'
import type { TagsNow } from '../../shared/tag/tags-now.ts'

type Change = JournalRecord['change']

/** A change with its tags as they are meant now: whoever made it may not have heard of a merge yet. */
export function changeNow<C extends Change>(change: C, now: TagsNow): C {
  if (change.kind === 'whole') return { ...change, content: contentNow(change.content, now) }
  if (change.kind !== 'fields' || change.fields.tags === undefined) return change
  return { ...change, fields: { ...change.fields, tags: now(change.fields.tags) } }
}

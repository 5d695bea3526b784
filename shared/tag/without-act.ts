import type { TagId } from './tag.ts'
import { tagsBefore } from './tags-before.ts'
import type { TagsNow } from './tags-now.ts'

/** An act as a story met it: the tags that it had, and what the act made of them. */
type Met = { readonly was: readonly TagId[]; readonly reading: TagsNow }

/** What a story would have had at each of the later acts, had there never been the first. */
export function withoutAct(act: Met, later: readonly Met[]): readonly (readonly TagId[])[] {
  let between: TagsNow = (tags) => tags
  return later.map(({ was, reading }) => {
    const upTo = between
    between = (tags) => reading(upTo(tags))
    return upTo(tagsBefore(was, act.was, (tags) => upTo(act.reading(tags))))
  })
}

import type { TagId } from './tag.ts'

/** An article's tags with one put back where it stood; unchanged when it is there. */
export function withTagAt(tags: readonly TagId[], id: TagId, place: number): readonly TagId[] {
  return tags.includes(id) ? tags : [...tags.slice(0, place), id, ...tags.slice(place)]
}

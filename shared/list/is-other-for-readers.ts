import { isSameJson } from '../is-same-json.ts'
import { isPublished } from './is-published.ts'
import type { DeskList } from './list.ts'
import { titleOf } from './title-of.ts'

/** Whether readers have another list since: other entries, another filling, another title, or one that came or went. */
export function isOtherForReaders(before: DeskList | null, after: DeskList): boolean {
  const [was, is] = [before, after].map((list) =>
    list === null || !isPublished(list)
      ? null
      : { title: titleOf(list), live: list.live, capacity: list.capacity, rule: list.rule },
  )
  return !isSameJson(was, is)
}

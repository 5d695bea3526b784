import type { Guid } from '../article/guid.ts'
import { entriesOf } from './entries-of.ts'
import type { DeskList } from './list.ts'

/** Every article that a list's draft or live refers to. */
export function articlesIn({ live, draft }: DeskList): ReadonlySet<Guid> {
  const arrangements = draft === null ? [live] : [live, draft]
  return new Set(arrangements.flatMap(entriesOf).map(({ article }) => article))
}

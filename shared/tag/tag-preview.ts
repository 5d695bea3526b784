import type { SomeStories } from './retagged.ts'

/** Who carries a tag, before it is merged, deleted, split or renamed. */
export type TagPreview = {
  readonly carried: SomeStories
  /** Those of them that readers have with the tag: their pages change with the next export. */
  readonly released: SomeStories
  /** How many carry the other tag as well and keep it once; 0 when there is no other. */
  readonly both: number
}

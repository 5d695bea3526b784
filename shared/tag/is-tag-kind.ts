import type { Tag } from './tag.ts'
import { tagKinds } from './tag-kinds.ts'

export function isTagKind(said: string): said is Tag['kind'] {
  return tagKinds.some((kind) => kind === said)
}

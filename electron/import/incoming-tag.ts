import type { Tag } from '../../shared/tag/tag.ts'

/** A tag as a source names it, with what the source knows of it. */
export type IncomingTag = {
  /** Empty for one that goes by its topic alone. */
  readonly name: string
  /** Null when it does not say what kind of thing that is. */
  readonly kind: Tag['kind'] | null
  /** Its Media Topic, as `medtop:16000000`; null for none. */
  readonly topic: string | null
  /** Other names of it; only a desk says them. */
  readonly aliases?: readonly string[]
}

/** Tags of a source that knows no more than their names. */
export function namedTags(names: readonly string[]): readonly IncomingTag[] {
  return names.map((name) => ({ name, kind: null, topic: null }))
}

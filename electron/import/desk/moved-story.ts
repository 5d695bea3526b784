import type { Article } from '../../../shared/article/article.ts'
import type { KeptVersion } from '../../../shared/article/kept-version.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import type { Version } from '../../../shared/article/version.ts'

/** A story of another desk as that desk has it, before its section and tags are this desk's own. */
export type MovedStory = {
  readonly article: Article
  /** Its releases, oldest first, the last one among them. */
  readonly versions: readonly Version[]
  readonly kept: readonly KeptVersion[]
  /** The pictures that any of these show. */
  readonly pictures: readonly Uint8Array[]
  /** What of it could not be read, as sentences; the story arrives without. */
  readonly lacks: readonly string[]
  /** What its desk calls the sections and tags that any of these name; one that it has no more is not there. */
  readonly sectionNames: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, Tag>
}

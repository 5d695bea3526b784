import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Version } from '../../shared/article/version.ts'
import type { IncomingPicture } from '../../shared/import/incoming-pictures.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { IncomingTag } from './incoming-tag.ts'

/** One item of a wire in the desk's words, before its section, tags and picture are the desk's own. */
export type IncomingArticle = {
  readonly guid: Guid
  readonly version: number
  /** Told by formats that number no versions: `version` is then worked out from the times. */
  readonly isNumbered?: false
  /** A draft has never been released, and its `version` means nothing. */
  readonly state: Version['state'] | 'draft' | 'inReview'
  readonly createdAt: Instant
  readonly releasedAt: Instant
  /** Its `language` is empty where the source names none: it is the desk's then. */
  readonly content: Omit<
    Content,
    | 'section'
    | 'tags'
    | 'image'
    | 'related'
    | 'relatedHidden'
    | 'urlSlug'
    | 'notices'
    | 'evolvedFrom'
  >
  /** The last part of its page's address at its source; null when that does not say. */
  readonly urlSlug: string | null
  /** MORE ABOUT as its source picked it. */
  readonly related: readonly Guid[]
  readonly sectionName: string | null
  readonly tags: readonly IncomingTag[]
  readonly picture: IncomingPicture | null
  /** The pictures of its body, which names each by `incomingMedia` of its place here. */
  readonly bodyPictures: readonly IncomingPicture[]
  /** Names of HTML elements that were left out of its body. */
  readonly dropped: readonly string[]
  /** What a person should know of how it was read. */
  readonly notes?: readonly string[]
}

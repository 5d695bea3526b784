import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Version } from '../../shared/article/version.ts'
import type { Instant } from '../../shared/instant/instant.ts'

/** A picture as a wire names it; `href` is relative to the wire's own file. */
export type IncomingPicture = {
  readonly href: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/** One item of a wire in the desk's words, before its section, tags and picture are the desk's own. */
export type IncomingArticle = {
  readonly guid: Guid
  readonly version: number
  readonly state: Version['state']
  readonly createdAt: Instant
  readonly releasedAt: Instant
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
  readonly sectionName: string | null
  readonly tagNames: readonly string[]
  readonly picture: IncomingPicture | null
  /** Names of HTML elements that were left out of its body. */
  readonly dropped: readonly string[]
}

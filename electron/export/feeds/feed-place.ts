import type { Guid } from '../../../shared/article/guid.ts'
import type { Desk } from '../../../shared/desk/desk.ts'
import { iriOf } from '../../../shared/export/iri-of.ts'
import { sitePaths } from '../html/site-paths.ts'
import { deskUrn } from '../wire/desk-uuid.ts'

/** Where what a feed names stands for the reader of that feed. */
export type FeedPlace = {
  readonly homepage: string
  readonly media: (media: string) => string
  readonly article: (guid: Guid) => string | null
  /** Of a file of the site. */
  readonly file: (path: string) => string
  /** What a feed there goes by in the world. */
  readonly id: (path: string) => string
}

/** Under the site's own address; relative to the feed where the desk has said none. */
export function feedPlace(
  { name, baseUrl }: Pick<Desk, 'name' | 'baseUrl'>,
  pathOf: (guid: Guid) => string | null,
): FeedPlace {
  // Every feed stands one folder deep.
  const root = baseUrl === '' ? '../' : `${baseUrl.replace(/\/*$/, '')}/`
  return {
    homepage: baseUrl === '' ? root + sitePaths.homepage : root,
    media: (media) => root + sitePaths.media(media),
    article: (guid) => {
      const path = pathOf(guid)
      return path === null ? null : root + path
    },
    file: (path) => root + path,
    id: (path) => (baseUrl === '' ? deskUrn(name, path) : iriOf(root + path)),
  }
}

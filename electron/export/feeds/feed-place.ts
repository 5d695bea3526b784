import type { Guid } from '../../../shared/article/guid.ts'
import { sitePaths } from '../html/site-paths.ts'

/** Where what a feed names stands for the reader of that feed. */
export type FeedPlace = {
  readonly homepage: string
  readonly media: (media: string) => string
  readonly article: (guid: Guid) => string | null
  /** Of a file of the site. */
  readonly file: (path: string) => string
}

/** Under the site's own address; relative to the feed where the desk has said none. */
export function feedPlace(baseUrl: string, pathOf: (guid: Guid) => string | null): FeedPlace {
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
  }
}

import { type FeedKind, feedKinds } from '../../../shared/export/feed/feed-kind.ts'
import type { ListName } from '../../../shared/list/list.ts'

/** Where a site keeps what is no article, from its root. */
export const sitePaths = {
  homepage: 'index.html',
  style: 'style.css',
  fontStyle: 'fonts/fonts.css',
  font: (name: string) => `fonts/${name}`,
  list: (name: ListName) => `lists/${name}.json`,
  feed: (name: ListName, kind: FeedKind) => `feeds/${name}.${feedKinds[kind].ending}`,
  media: (media: string) => `media/${media}`,
} as const

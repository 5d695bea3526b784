import { type FeedKind, feedKinds } from '../../../shared/export/feed/feed-kind.ts'
import type { ListName } from '../../../shared/list/list.ts'

/** Where a site keeps what is no article, from its root. */
export const sitePaths = {
  homepage: 'index.html',
  notFound: '404.html',
  style: 'style.css',
  fontStyle: 'fonts/fonts.css',
  font: (name: string) => `fonts/${name}`,
  list: (name: ListName) => `lists/${name}.json`,
  feed: (name: string, kind: FeedKind) => `feeds/${name}.${feedKinds[kind].ending}`,
  /** What the feed of the section or tag at `page` is called; a list's name has no point. */
  feedName: (page: string) => page.replace(/s\/(.*)\.html$/, '.$1'),
  search: 'search.html',
  searchScript: 'search/search.js',
  searchWords: 'search/words.js',
  /** Letters of any script as a name that every disk and server takes. */
  searchPiece: (prefix: string) =>
    `search/w-${Array.from(prefix, (letter) => letter.codePointAt(0)?.toString(16)).join('-')}.js`,
  searchStories: (number: number) => `search/s-${number}.js`,
  sitemap: 'sitemap.xml',
  sitemapFile: (kind: 'pages' | 'stories' | 'news', number: number) =>
    `sitemaps/${kind}-${number}.xml`,
  media: (media: string) => `media/${media}`,
  archive: 'archive/index.html',
  month: (month: string) => `archive/${month}.html`,
  /** A further page of the one at `path`; a slug has no point, so no other page is called so. */
  numbered: (path: string, number: number | null) =>
    number === null ? path : path.replace(/\.html$/, `.${number}.html`),
} as const

/** The kinds of feed that a list goes out as, with the media type and the ending of the file. */
export const feedKinds = {
  rss: { type: 'application/rss+xml', ending: 'rss.xml' },
  atom: { type: 'application/atom+xml', ending: 'atom.xml' },
  json: { type: 'application/feed+json', ending: 'json' },
} as const

export type FeedKind = keyof typeof feedKinds

export const feedKindNames = Object.keys(feedKinds) as readonly FeedKind[]

import { z } from 'zod'

import { guidSchema } from '../../../shared/article/guid.ts'
import { listNameSchema } from '../../../shared/list/list.ts'
import type { IncomingList } from '../incoming-list.ts'
import type { FeedEntry, ReadFeed, SaidTime } from './feed-entry.ts'
import { oneLine } from './feed-words.ts'

const text = z.string().catch('')
const time = z.string().nullish().catch(null)
const names = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.filter((one) => typeof one === 'string'))
const authors = z.array(z.looseObject({ name: text }).catch({ name: '' })).catch([])
const image = z
  .looseObject({ url: text, alt: text, caption: text, credit: text })
  .nullish()
  .catch(null)

const itemSchema = z.looseObject({
  // Version 1.0 asked readers to take a number for its digits.
  id: z.union([z.string(), z.number().transform(String)]).catch(''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  image: text,
  banner_image: text,
  tags: names,
  authors,
  author: z.looseObject({ name: text }).catch({ name: '' }),
  language: text,
  date_published: time,
  date_modified: time,
  attachments: z.array(z.looseObject({ url: text, mime_type: text })).catch([]),
  _desk: z
    .looseObject({
      rank: z.int(),
      kicker: z.string().nullish(),
      section: z.string().nullish(),
      image,
    })
    .nullish()
    .catch(null),
})

const feedSchema = z.looseObject({
  title: text,
  feed_url: text,
  language: text,
  authors,
  items: z.array(z.unknown()),
})

type Item = z.infer<typeof itemSchema>

/** JSON Feed 1.0 and 1.1; throws an `Error` for what has no items. */
export function readJsonFeed(value: unknown): ReadFeed {
  const feed = feedSchema.parse(value)
  const items = feed.items.map((item) => itemSchema.catch(itemSchema.parse({})).parse(item))
  return {
    title: oneLine(feed.title),
    language: feed.language,
    entries: items.map(entryOf),
    list: listOf(feed, items),
  }
}

function entryOf(item: Item): FeedEntry {
  const { _desk: ours } = item
  const section = ours?.section ?? null
  const by = [...item.authors, item.author].map(({ name }) => name).filter((name) => name !== '')
  return {
    id: item.id || item.url,
    url: item.url || item.external_url,
    title: oneLine(item.title),
    lead: oneLine(item.summary),
    body: item.content_html === '' ? { text: item.content_text } : { html: item.content_html },
    byline: [...new Set(by)].join(', '),
    language: item.language,
    sectionName: section,
    tagNames: item.tags.filter((tag, at) => !(at === 0 && tag === section)),
    picture: pictureOf(item),
    published: timeOf('date_published', item.date_published),
    updated: timeOf('date_modified', item.date_modified),
  }
}

function timeOf(field: string, said: string | null | undefined): SaidTime | null {
  return said === null || said === undefined || said === '' ? null : { field, said }
}

function pictureOf({ _desk: ours, ...item }: Item): FeedEntry['picture'] {
  const attached = item.attachments.find(({ mime_type: type }) => type.startsWith('image/'))
  const own = ours?.image ?? null
  const href = own?.url || item.image || item.banner_image || (attached?.url ?? '')
  if (href === '') return null
  return { href, alt: own?.alt ?? '', caption: own?.caption ?? '', credit: own?.credit ?? '' }
}

/**
 * A list that a desk wrote as a feed: its file says whose it is, and every item where it stood. The feeds
 * of sections and tags have a point in their names, and those of all articles stand elsewhere.
 */
function listOf(feed: z.infer<typeof feedSchema>, items: readonly Item[]): IncomingList | null {
  const name = listNameSchema.safeParse(/\/feeds\/([^/]+)\.json$/.exec(feed.feed_url)?.[1])
  const isRanked = items.length > 0 && items.every(({ _desk }, at) => _desk?.rank === at + 1)
  if (!name.success || !isRanked) return null
  const ending = ` – ${feed.authors[0]?.name ?? ''}`
  const title = feed.title.endsWith(ending) ? feed.title.slice(0, -ending.length) : feed.title
  return {
    name: name.data,
    title: oneLine(title),
    kind: name.data === 'latest' ? 'byTime' : 'byHand',
    entries: items.flatMap(({ id, title: headline, _desk }) => {
      const guid = guidSchema.safeParse(id)
      const kicker = _desk?.kicker ?? null
      return guid.success ? [{ guid: guid.data, headline: oneLine(headline) || null, kicker }] : []
    }),
  }
}

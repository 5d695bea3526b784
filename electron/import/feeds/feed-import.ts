import { readFile } from 'node:fs/promises'

import type { MessageKey } from '../../../shared/message/message.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { diskError } from '../../disk/disk-error.ts'
import { errnoOf } from '../../disk/errno.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { readAtom } from './atom-feed.ts'
import { feedArticle } from './feed-article.ts'
import type { ReadFeed } from './feed-entry.ts'
import { feedText, feedXml } from './feed-text.ts'
import { readJsonFeed } from './json-feed.ts'
import { readRss } from './rss-feed.ts'

type Wish = Pick<ImportFormat, 'id' | 'versions' | 'endings' | 'knows'> & {
  readonly parse: (text: string) => ReadFeed
}

// A feed is read as a whole; readers of feeds give up at a few megabytes.
const mostBytes = 64_000_000

function feedImport({ parse, ...about }: Wish): ImportFormat {
  return {
    ...about,
    async *read(file): AsyncGenerator<ImportItem> {
      const { name: place, size } = file
      if (size > mostBytes) {
        yield { place, bytes: 0, reason: formatMessage('import.refusal.feedTooLong') }
        return
      }
      try {
        yield* itemsOf(parse(feedText(await readFile(file.path))), file)
      } catch (error) {
        yield { place, bytes: 0, reason: reasonOf(error, file.path) }
      }
    },
  }
}

function itemsOf(feed: ReadFeed, { name: file, size }: ImportFile): readonly ImportItem[] {
  const { entries, list } = feed
  const bytes = Math.ceil(size / Math.max(entries.length, 1))
  const stories = entries.map((entry, at): ImportItem => ({
    place: formatMessage('import.place.member', { file, number: at + 1 }),
    bytes,
    story: () => feedArticle(entry, feed),
  }))
  return list === null ? stories : [...stories, { place: file, bytes: 0, list }]
}

function reasonOf(error: unknown, path: string): string {
  if (errnoOf(error) !== null) return diskError(error, path).message
  const isOfLetters = error instanceof TypeError || error instanceof RangeError
  const key: MessageKey = isOfLetters ? 'import.refusal.notUtf8' : 'import.refusal.badFeed'
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return formatMessage(key, { reason: reason.slice(0, 200) })
}

const before = String.raw`^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*`
const rss = new RegExp(`${before}<(?:rss|rdf:RDF)\\b`, 'i')
const atom = new RegExp(`${before}<(?:\\w+:)?(?:feed|entry)\\b[^>]*w3\\.org/2005/Atom`, 'i')

export const rssImport = feedImport({
  id: 'rss',
  versions: ['2.0', '1.0'],
  endings: ['.xml', '.rss', '.rdf'],
  // WordPress moves its sites as RSS of another kind.
  knows: ({ start }) => rss.test(start) && !start.includes('wordpress.org/export/'),
  parse: (text) => readRss(feedXml(text)),
})

export const atomImport = feedImport({
  id: 'atom',
  versions: ['1.0'],
  endings: ['.xml', '.atom'],
  knows: ({ start }) => atom.test(start),
  parse: (text) => readAtom(feedXml(text)),
})

export const jsonFeedImport = feedImport({
  id: 'jsonfeed',
  versions: ['1.1', '1.0'],
  endings: ['.json'],
  knows: ({ start }) =>
    /^\s*\{/.test(start) &&
    /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/.test(start),
  parse: (text) => readJsonFeed(JSON.parse(text)),
})

import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, wordsOf } from '../xml/xml-parts.ts'
import type { FeedEntry, ReadFeed, SaidTime } from './feed-entry.ts'
import { lineOfHtml, oneLine, titleOf } from './feed-words.ts'

const spaces: Readonly<Record<string, RegExp>> = {
  rss: /^(?:|http:\/\/purl\.org\/rss\/1\.0\/|http:\/\/backend\.userland\.com\/rss2)$/,
  content: /purl\.org\/rss\/1\.0\/modules\/content/,
  dc: /purl\.org\/dc\/elements/,
  terms: /purl\.org\/dc\/terms/,
  atom: /w3\.org\/2005\/Atom/,
  media: /search\.yahoo\.com\/mrss/,
}

function all(element: XmlElement, space: string, name: string): readonly XmlElement[] {
  return childrenOf(element, name).filter(({ namespace }) => spaces[space]?.test(namespace))
}

function one(element: XmlElement, space: string, name: string): XmlElement | null {
  return all(element, space, name)[0] ?? null
}

/** RSS 2.0, and RSS 1.0 whose items stand beside the channel. */
export function readRss(root: XmlElement): ReadFeed {
  const channel = childrenOf(root, 'channel')[0] ?? root
  const items = [
    ...childrenOf(channel, 'item'),
    ...(channel === root ? [] : childrenOf(root, 'item')),
  ]
  // Our own feeds say of a tag that it is one, so that what is left is the section.
  const isOurs = items.some((item) =>
    all(item, 'rss', 'category').some(({ attributes }) => attributes['domain'] === 'tag'),
  )
  return {
    title: titleOf(wordsOf(one(channel, 'rss', 'title'))),
    language: lineIn(one(channel, 'rss', 'language') ?? one(channel, 'dc', 'language')),
    entries: items.map((item) => entryOf(item, isOurs)),
    list: null,
  }
}

function entryOf(item: XmlElement, isOurs: boolean): FeedEntry {
  const whole = wordsOf(one(item, 'content', 'encoded'))
  const description = wordsOf(one(item, 'rss', 'description'))
  const url = lineIn(one(item, 'rss', 'link'))
  return {
    id: lineIn(one(item, 'rss', 'guid')) || (item.attributes['rdf:about'] ?? '') || url,
    url,
    title: titleOf(wordsOf(one(item, 'rss', 'title'))),
    lead: leadOf(whole, description, isOurs),
    body: { html: whole.trim() === '' ? description : whole },
    byline: bylineOf(item),
    language: lineIn(one(item, 'dc', 'language')),
    ...categoriesOf(item, isOurs),
    picture: pictureOf(item),
    published: timeOf(item, ['rss', 'pubDate'], ['dc', 'date'], ['atom', 'published']),
    updated: timeOf(item, ['terms', 'modified'], ['atom', 'updated']),
  }
}

/** A description beside the whole text is its lead; others write HTML there, our own feeds plain words. */
function leadOf(whole: string, description: string, isOurs: boolean): string {
  if (whole.trim() === '') return ''
  return isOurs ? oneLine(description) : lineOfHtml(description)
}

/** `O. Reporter`, or `desk@wire.example (O. Reporter)` as RSS has it. */
function bylineOf(item: XmlElement): string {
  const creators = all(item, 'dc', 'creator')
    .map(lineIn)
    .filter((name) => name !== '')
  if (creators.length > 0) return creators.join(', ')
  const author = lineIn(one(item, 'rss', 'author'))
  const named = /\(([^()]+)\)$/.exec(author)?.[1] ?? author
  return named.includes('@') ? '' : named
}

function categoriesOf(
  item: XmlElement,
  isOurs: boolean,
): Pick<FeedEntry, 'sectionName' | 'tagNames'> {
  const categories = all(item, 'rss', 'category')
  const isSection = ({ attributes: { domain = '' } }: XmlElement): boolean =>
    isOurs ? domain === '' : /^(?:category|section)$/i.test(domain)
  const section = categories.find(isSection)
  return {
    sectionName: section === undefined ? null : lineIn(section),
    tagNames: [
      ...categories.filter((category) => category !== section),
      ...all(item, 'dc', 'subject'),
    ].map(lineIn),
  }
}

function timeOf(item: XmlElement, ...places: readonly [string, string][]): SaidTime | null {
  for (const [space, field] of places) {
    const said = lineIn(one(item, space, field))
    if (said !== '') return { field, said }
  }
  return null
}

function pictureOf(item: XmlElement): IncomingPicture | null {
  const media = [item, ...all(item, 'media', 'group')].flatMap((holder) =>
    all(holder, 'media', 'content'),
  )
  const isPicture = ({ attributes: { medium = '', type = '' } }: XmlElement): boolean =>
    medium === 'image' || type.startsWith('image/')
  const found =
    media.find(isPicture) ??
    all(item, 'rss', 'enclosure').find(isPicture) ??
    one(item, 'media', 'thumbnail')
  const href = found?.attributes['url']?.trim() ?? ''
  if (found === undefined || found === null || href === '') return null
  const said = (name: string): string =>
    lineIn(one(found, 'media', name) ?? one(item, 'media', name))
  return {
    href,
    alt: lineIn(one(found, 'media', 'title')),
    caption: lineOfHtml(said('description')),
    credit: said('credit'),
  }
}

import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { xhtmlToHtml } from '../xml/xhtml-to-html.ts'
import { childOf, childrenOf, lineIn, wordsOf } from '../xml/xml-parts.ts'
import type { FeedEntry, ReadFeed, SaidTime } from './feed-entry.ts'
import { lineOfHtml, oneLine } from './feed-words.ts'

const own = 'urn:wiredesk:'

/** Atom (RFC 4287); an entry may stand by itself. */
export function readAtom(root: XmlElement): ReadFeed {
  const isFeed = root.name === 'feed'
  return {
    title: isFeed ? lineOf(atomPart(root, 'title')) : '',
    language: root.attributes['xml:lang'] ?? '',
    entries: (isFeed ? atomParts(root, 'entry') : [root]).map(entryOf),
    list: null,
  }
}

function atomParts(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element, name).filter(({ namespace }) => namespace === element.namespace)
}

function atomPart(element: XmlElement, name: string): XmlElement | null {
  return atomParts(element, name)[0] ?? null
}

function entryOf(entry: XmlElement): FeedEntry {
  const content = atomPart(entry, 'content')
  const summary = atomPart(entry, 'summary')
  const isTold = content !== null && content.attributes['src'] === undefined
  return {
    id: idOf(lineIn(atomPart(entry, 'id'))),
    url: linkOf(entry, 'alternate')?.attributes['href'] ?? '',
    title: lineOf(atomPart(entry, 'title')),
    lead: isTold ? lineOf(summary) : '',
    body: bodyOf(isTold ? content : summary),
    byline: atomParts(entry, 'author')
      .map((author) => lineIn(childOf(author, 'name')))
      .filter((name) => name !== '')
      .join(', '),
    language: entry.attributes['xml:lang'] ?? '',
    ...categoriesOf(entry),
    picture: pictureOf(entry),
    published: timeOf(entry, 'published'),
    updated: timeOf(entry, 'updated'),
  }
}

/** Our own feeds write a guid that is no IRI as part of one. */
function idOf(id: string): string {
  try {
    return id.startsWith(own) ? decodeURIComponent(id.slice(own.length)) : id
  } catch {
    return id
  }
}

function bodyOf(element: XmlElement | null): FeedEntry['body'] {
  if (element === null) return { text: '' }
  const { type = 'text' } = element.attributes
  if (type === 'xhtml' || type === 'application/xhtml+xml') return { html: xhtmlToHtml(element) }
  return /html/i.test(type) ? { html: wordsOf(element) } : { text: wordsOf(element) }
}

function lineOf(element: XmlElement | null): string {
  const body = bodyOf(element)
  return 'html' in body ? lineOfHtml(body.html) : oneLine(body.text)
}

function linkOf(entry: XmlElement, rel: string): XmlElement | undefined {
  return atomParts(entry, 'link').find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === rel,
  )
}

function categoriesOf(entry: XmlElement): Pick<FeedEntry, 'sectionName' | 'tagNames'> {
  const categories = atomParts(entry, 'category').map(({ attributes }) => ({
    name: oneLine(attributes['label'] ?? attributes['term'] ?? ''),
    isSection: /(?:^|[:/#])section$/i.test(attributes['scheme'] ?? ''),
  }))
  const section = categories.find(({ isSection }) => isSection)
  return {
    sectionName: section?.name ?? null,
    tagNames: categories.filter((category) => category !== section).map(({ name }) => name),
  }
}

function timeOf(entry: XmlElement, field: string): SaidTime | null {
  const said = lineIn(atomPart(entry, field))
  return said === '' ? null : { field, said }
}

function pictureOf(entry: XmlElement): IncomingPicture | null {
  const media = childrenOf(entry, 'content', 'thumbnail').filter(
    ({ namespace, attributes: { url, medium, type = 'image/' } }) =>
      namespace !== entry.namespace &&
      url !== undefined &&
      (medium === 'image' || type.startsWith('image/')),
  )
  const enclosure = atomParts(entry, 'link').find(
    ({ attributes: { rel, type = '' } }) => rel === 'enclosure' && type.startsWith('image/'),
  )
  const href = enclosure?.attributes['href'] ?? media[0]?.attributes['url'] ?? ''
  const alt = oneLine(enclosure?.attributes['title'] ?? '')
  return href === '' ? null : { href, alt, caption: '', credit: '' }
}

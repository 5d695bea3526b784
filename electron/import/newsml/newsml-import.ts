import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import type { ImportFile, ImportFormat, ImportItem } from '../import-format.ts'
import { Refusal } from '../refusal.ts'
import { xmlItems, type FoundElement } from '../xml/xml-items.ts'
import { lineIn, partOf } from '../xml/xml-parts.ts'
import { itemClassOf } from './item-codes.ts'
import { picturesIn, type WirePictures } from './news-pictures.ts'
import { readNewsItem } from './read-news-item.ts'
import { readPackage } from './read-package.ts'

/** What the standard calls an item, and the head of a message. */
const items = new Set([
  'header',
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem',
])

const root =
  /<(?:[\w.-]+:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)[\s>]/

/**
 * NewsML-G2, a message or an item by itself. It is read and not validated, since a third of real wires would
 * not pass: what a desk needs of an item must be there, the rest may be as it is.
 */
export const newsmlImport: ImportFormat = {
  id: 'newsml-g2',
  versions: ['2'],
  endings: ['.xml', '.newsml', '.g2'],
  knows: ({ start }) => start.includes('http://iptc.org/std/nar/') || root.test(start),
  read,
}

async function* read({ path, name }: ImportFile): AsyncGenerator<ImportItem> {
  // A story's picture is an item of its own, which may come after it.
  const pictures = await picturesIn(xmlItems(path, items))
  let sent: Instant | null = null
  let isEmpty = true
  for await (const found of xmlItems(path, items)) {
    if ('element' in found && found.element.name === 'header') {
      sent = instantOrNull(lineIn(partOf(found.element, 'sent')))
      continue
    }
    isEmpty = false
    const item = itemOf(found, { pictures, sent })
    if (item !== null) yield item
  }
  if (isEmpty) yield { place: name, bytes: 0, reason: formatMessage('import.refusal.noNews') }
}

function itemOf(
  found: FoundElement,
  message: { readonly pictures: WirePictures; readonly sent: Instant | null },
): ImportItem | null {
  if ('reason' in found) return found
  const { place, bytes, element } = found
  const { name, attributes } = element
  if (name === 'packageItem') {
    try {
      return { place, bytes, list: readPackage(element) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { place, bytes, reason: error.message }
    }
  }
  if (name !== 'newsItem') {
    return { place, bytes, reason: formatMessage('import.refusal.notText', { type: name }) }
  }
  // It comes in with the story that it belongs to.
  if (itemClassOf(element) === 'picture' && message.pictures.shown.has(attributes['guid'] ?? ''))
    return null
  return { place, bytes, story: () => readNewsItem(element, message) }
}

function instantOrNull(said: string): Instant | null {
  const read = readInstant(said)
  return instantSchema.safeParse(read).success ? read : null
}

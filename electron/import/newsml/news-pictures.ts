import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { FoundElement } from '../xml/xml-items.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childrenOf, lineIn, partOf } from '../xml/xml-parts.ts'
import { blockText } from './block-text.ts'
import { codeOf, itemClassOf, roleOf } from './item-codes.ts'

export type WirePictures = {
  /** By the guid of their items. */
  readonly byGuid: ReadonlyMap<string, IncomingPicture>
  /** The guids that a story names, those of pictures that may not be used any more too. */
  readonly shown: ReadonlySet<string>
}

/** The pictures of a whole message, and which of them belong to its stories. */
export async function picturesIn(found: AsyncIterable<FoundElement>): Promise<WirePictures> {
  const byGuid = new Map<string, IncomingPicture>()
  const withdrawn = new Set<string>()
  const linked = new Set<string>()
  for await (const one of found) {
    if (!('element' in one) || one.element.name !== 'newsItem') continue
    const { element } = one
    if (itemClassOf(element) === 'picture') {
      const guid = element.attributes['guid'] ?? ''
      const picture = pictureOf(element)
      if (isWithdrawn(element)) withdrawn.add(guid)
      else if (picture !== null) byGuid.set(guid, picture)
    } else for (const guid of linksOf(element)) linked.add(guid)
  }
  const shown = [...linked].filter((guid) => byGuid.has(guid) || withdrawn.has(guid))
  return { byGuid, shown: new Set(shown) }
}

function isWithdrawn(item: XmlElement): boolean {
  return !['', 'usable'].includes(codeOf(partOf(item, 'itemMeta', 'pubStatus')))
}

/** A story's own picture: an item that it links to, or a file that it names itself. */
export function storyPicture(item: XmlElement, { byGuid }: WirePictures): IncomingPicture | null {
  const linked = linksOf(item).map((guid) => byGuid.get(guid))
  return linked.find((picture) => picture !== undefined) ?? ownPicture(item)
}

function linksOf(item: XmlElement): readonly string[] {
  const meta = partOf(item, 'itemMeta')
  const links = meta === null ? [] : childrenOf(meta, 'link')
  return links.map(({ attributes }) => attributes['residref'] ?? '')
}

function ownPicture(item: XmlElement): IncomingPicture | null {
  const href = widestOf(item, /^image\//i)
  return href === null ? null : { href, alt: '', caption: '', credit: '' }
}

function pictureOf(item: XmlElement): IncomingPicture | null {
  const href = widestOf(item, /^(?:image\/|$)/i)
  const meta = partOf(item, 'contentMeta')
  if (href === null) return null
  const descriptions = meta === null ? [] : childrenOf(meta, 'description')
  const said = (...roles: readonly string[]): string =>
    blockText(descriptions.find((one) => roles.includes(roleOf(one))) ?? null)
  const credit = lineIn(partOf(item, 'contentMeta', 'creditline'))
  const maker = lineIn(partOf(item, 'contentMeta', 'creator', 'name'))
  return { href, alt: said('alttext'), caption: said('caption', ''), credit: credit || maker }
}

function widestOf(item: XmlElement, type: RegExp): string | null {
  const set = partOf(item, 'contentSet')
  const files = set === null ? [] : childrenOf(set, 'remoteContent')
  const [widest] = files
    .map(({ attributes }) => attributes)
    .filter(({ href = '', contenttype = '' }) => href.trim() !== '' && type.test(contenttype))
    .toSorted((one, other) => widthOf(other) - widthOf(one))
  return widest?.['href']?.trim() ?? null
}

function widthOf({ width }: XmlElement['attributes']): number {
  return Number.parseInt(width ?? '', 10) || 0
}

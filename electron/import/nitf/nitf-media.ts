import { inText } from '../../../shared/export/nitf/in-text.ts'
import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { childOf, childrenOf, lineIn } from '../xml/xml-parts.ts'

/** A picture with its words; null for a film, a sound, or one that names no file. */
export function nitfPicture(media: XmlElement): IncomingPicture | null {
  const type = media.attributes['media-type'] ?? ''
  const references = childrenOf(media, 'media-reference').map(({ attributes }) => attributes)
  const [widest] = references
    .filter(({ source = '', 'mime-type': mime = '' }) => {
      return source.trim() !== '' && (mime === '' || /^image\//i.test(mime))
    })
    .toSorted((one, other) => widthOf(other) - widthOf(one))
  if (widest === undefined || !/^(?:image|photo|picture|graphic)$/i.test(type.trim())) return null
  const maker = lineIn(childOf(media, 'media-producer'))
  return {
    href: (widest['source'] ?? '').trim(),
    alt: (widest['alternate-text'] ?? '').trim(),
    caption: childrenOf(media, 'media-caption').map(lineIn).join(' ').trim(),
    credit: maker === '' ? (widest['source-credit'] ?? '').trim() : maker,
  }
}

/** Where a film or a sound is, and what it is called. */
export function otherMedia(media: XmlElement): { readonly source: string; readonly title: string } {
  const source = childOf(media, 'media-reference')?.attributes['source'] ?? ''
  return { source, title: lineIn(childOf(media, 'media-caption')) }
}

/** The story's own picture: the first that stands right in its text and is not marked as part of it. */
export function leadMedia(content: XmlElement): XmlElement | null {
  return (
    childrenOf(content, 'media').find(
      (media) => media.attributes['class'] !== inText && nitfPicture(media) !== null,
    ) ?? null
  )
}

function widthOf({ width }: XmlElement['attributes']): number {
  return Number.parseInt(width ?? '', 10) || 0
}

import type { LeadImage } from '../../article/content.ts'
import type { PublicContent } from '../../article/public-content.ts'
import { isMediaName } from '../../prose/media-name.ts'
import type { ProseNode } from '../../prose/prose.ts'
import type { NinjsAddresses } from './ninjs-addresses.ts'

export type NinjsPicture = {
  /** What the item calls it: its lead picture, or one that its text shows. */
  readonly name: string
  readonly isLead: boolean
  readonly media: string
  readonly uri: string
  readonly file: string
  readonly href: string | null
  readonly contentType: string
  /** Empty where nobody measured it. */
  readonly size: { readonly width?: number; readonly height?: number }
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

type Shown = Pick<NinjsPicture, 'media' | 'size' | 'alt' | 'caption' | 'credit'>

const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
}

/** The pictures of a story, its lead picture first and each of its text once. */
export function ninjsPictures(
  { image, body }: PublicContent,
  addresses: NinjsAddresses,
): readonly NinjsPicture[] {
  const inText = new Map<string, Shown>()
  const waiting: ProseNode[] = [body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const shown = node.type === 'image' ? shownBy(node) : null
    if (shown !== null && !inText.has(shown.media)) inText.set(shown.media, shown)
    waiting.push(...(node.content ?? []).toReversed())
  }
  const told = (shown: Shown, name: string): NinjsPicture => ({
    ...shown,
    name,
    isLead: name === 'featureimage',
    uri: addresses.picture(shown.media),
    file: addresses.file(shown.media),
    href: addresses.href(shown.media),
    contentType: types[shown.media.slice(shown.media.lastIndexOf('.') + 1)] ?? 'image/jpeg',
  })
  return [
    ...(image === null ? [] : [told(leadOf(image), 'featureimage')]),
    ...[...inText.values()].map((shown, at) => told(shown, ranked('picture', at))),
  ]
}

/** A name that sorts as its place does, as `item-001`. */
export function ranked(name: string, at: number): string {
  return `${name}-${String(at + 1).padStart(3, '0')}`
}

function leadOf({ media, width, height, alt, caption, credit }: LeadImage): Shown {
  return { media, size: sizeOf(width, height), alt, caption, credit }
}

function sizeOf(width: number, height: number): NinjsPicture['size'] {
  return width > 0 && height > 0 ? { width, height } : {}
}

function shownBy({ attrs = {} }: ProseNode): Shown | null {
  const { media } = attrs
  if (!isMediaName(media)) return null
  const words = (name: string): string => {
    const said = attrs[name]
    return typeof said === 'string' ? said : ''
  }
  const pixels = (name: string): number => {
    const size = attrs[name]
    return typeof size === 'number' && Number.isInteger(size) ? size : 0
  }
  return {
    media,
    size: sizeOf(pixels('width'), pixels('height')),
    alt: words('alt'),
    caption: words('caption'),
    credit: words('credit'),
  }
}

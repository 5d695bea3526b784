import type { LeadImage } from '../../../shared/article/content.ts'
import type { PublicContent } from '../../../shared/article/public-content.ts'
import { isMediaName } from '../../../shared/prose/media-name.ts'
import type { ProseNode } from '../../../shared/prose/prose.ts'

export type ShownPicture = Pick<LeadImage, 'alt' | 'caption' | 'credit'> & {
  readonly media: string
}

/** Every picture of a story once, its lead picture first. */
export function shownPictures({ image, body }: PublicContent): readonly ShownPicture[] {
  const pictures = new Map<string, ShownPicture>()
  if (image !== null) pictures.set(image.media, image)
  const waiting: ProseNode[] = [body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const media = node.type === 'image' ? node.attrs?.['media'] : undefined
    if (isMediaName(media) && !pictures.has(media)) {
      const { attrs = {} } = node
      const said = (name: string): string => {
        const words = attrs[name]
        return typeof words === 'string' ? words : ''
      }
      pictures.set(media, {
        media,
        alt: said('alt'),
        caption: said('caption'),
        credit: said('credit'),
      })
    }
    for (const child of (node.content ?? []).toReversed()) waiting.push(child)
  }
  return [...pictures.values()]
}

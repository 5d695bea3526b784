import type { ProseNode } from '../prose/prose.ts'
import { isMediaName } from '../prose/media-name.ts'
import type { Content, MediaId } from './content.ts'

/** The pictures of a story, the one over it first, each once. */
export function mediaIn({ image, body }: Pick<Content, 'image' | 'body'>): readonly MediaId[] {
  const found = image === null ? [] : [image.media]
  return [...new Set([...found, ...mediaOf(body)])]
}

function mediaOf({ type, attrs = {}, content = [] }: ProseNode): readonly MediaId[] {
  const { media } = attrs
  const own = type === 'image' && isMediaName(media) ? [media as MediaId] : []
  return [...own, ...content.flatMap(mediaOf)]
}

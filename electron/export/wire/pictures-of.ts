import type { PublicContent } from '../../../shared/article/public-content.ts'
import { isMediaName } from '../../../shared/prose/media-name.ts'
import type { ProseNode } from '../../../shared/prose/prose.ts'

/** The names of the pictures that a story shows, its own and those of its body. */
export function picturesOf({ image, body }: PublicContent): readonly string[] {
  const names = new Set<string>(image === null ? [] : [image.media])
  const waiting: ProseNode[] = [body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const media = node.type === 'image' ? node.attrs?.['media'] : undefined
    if (isMediaName(media)) names.add(media)
    waiting.push(...(node.content ?? []))
  }
  return [...names]
}

import { jpegParts } from './jpeg-parts.ts'
import { pictureEnding } from './picture-ending.ts'
import type { PictureParts } from './picture-part.ts'
import { pngParts } from './png-parts.ts'
import { webpParts } from './webp-parts.ts'

const kinds: Readonly<Record<string, PictureParts>> = {
  jpg: jpegParts,
  png: pngParts,
  webp: webpParts,
}

/** How this picture is taken apart; null for a GIF, which has no words of its own. */
export function partsOf(bytes: Uint8Array): PictureParts | null {
  return kinds[pictureEnding(bytes) ?? ''] ?? null
}

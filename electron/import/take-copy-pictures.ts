import { createHash } from 'node:crypto'

import type { ArticleCopy } from '../../shared/article/article-copy.ts'
import { mediaIn } from '../../shared/article/media-in.ts'
import type { MediaStore } from '../media/media-store.ts'
import { DeskError } from '../store/desk-error.ts'
import { isAboutPicture } from './wire-picture.ts'

/** Takes in the pictures that a copy carries, for a desk that lacks them; only those that its story names. */
export async function takeCopyPictures(
  media: MediaStore,
  { article }: ArticleCopy,
  pictures: readonly Uint8Array[],
): Promise<void> {
  const wanted = mediaIn(article.content)
  for (const bytes of pictures) {
    const sum = createHash('sha256').update(bytes).digest('hex')
    if (!wanted.some((name) => name.startsWith(sum))) continue
    await media.add(bytes).catch((error: unknown) => {
      // Its words come in all the same.
      if (!(error instanceof DeskError && isAboutPicture(error))) throw error
    })
  }
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { MediaId } from '../../../shared/article/content.ts'
import { isErrno } from '../../disk/errno.ts'
import { publicPicture } from '../../media/public-picture.ts'
import { deskFolder } from '../../store/desk-folder.ts'
import { ArticleFailure } from '../article-failure.ts'
import type { ExportTarget } from '../export-target.ts'
import { sitePaths } from './site-paths.ts'

/** Copies what is public of a desk's pictures into a site, each once, however many articles show it. */
export function pictureCopier(
  folder: string,
  target: ExportTarget,
  pathOf: (media: string) => string = sitePaths.media,
) {
  const copies = new Map<string, Promise<void>>()
  return {
    /** Throws `ArticleFailure` when the picture is not what its name says. */
    copy: (media: string): Promise<void> => {
      const path = pathOf(media)
      const copy =
        copies.get(path) ?? pictureBytes(folder, media).then((bytes) => target.write(path, bytes))
      copies.set(path, copy)
      return copy
    },
    has: (path: string): boolean => copies.has(path),
  }
}

/** What is public of a desk's picture; throws `ArticleFailure` when it is not what its name says. */
export async function pictureBytes(folder: string, media: string): Promise<Uint8Array> {
  const bytes = await readPicture(join(folder, deskFolder.mediaFile(media as MediaId)), media)
  // A picture is named after its content, so its name tells whether it is whole.
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (!media.startsWith(sum)) throw new ArticleFailure('exportFailure.pictureDamaged', { media })
  return publicPicture(bytes)
}

async function readPicture(path: string, media: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const key = isErrno(error, 'ENOENT')
      ? 'exportFailure.pictureMissing'
      : 'exportFailure.pictureDamaged'
    throw new ArticleFailure(key, { media }, error)
  }
}

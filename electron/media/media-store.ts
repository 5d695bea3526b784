import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { imageSize } from 'image-size'

import type { LeadImage, MediaId } from '../../shared/article/content.ts'
import { pictureLimits } from '../../shared/article/picture-limits.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { DeskError } from '../store/desk-error.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { requireDesk } from '../store/require-desk.ts'
import { writeDurably } from '../store/write-durably.ts'
import { foreignKind } from './foreign-kind.ts'
import { pictureEnding } from './picture-ending.ts'

export type StoredPicture = Pick<LeadImage, 'media' | 'width' | 'height'>

export type MediaStore = {
  /** Keeps a picture under its content's hash; the same picture twice is one file. Throws `DeskError`. */
  readonly add: (bytes: Uint8Array) => Promise<StoredPicture>
  readonly path: (media: MediaId) => string
}

export function openMediaStore(folder: string, disk: Disk = nodeDisk): MediaStore {
  const path = (media: MediaId): string => join(folder, deskFolder.mediaFile(media))
  return {
    path,
    add: async (bytes) => {
      const picture = readPicture(bytes)
      const found = await disk.facts(path(picture.media))
      // A copy that was cut short is written again, since nothing else can mend it.
      if (found?.size !== bytes.length) {
        await requireDesk(disk, folder)
        // What a cut leaves of it is looked for in the desk's folder alone: pictures have many folders.
        await writeDurably(disk, path(picture.media), bytes, { draftIn: folder })
      }
      return picture
    },
  }
}

/** What a picture is, from its first bytes alone; nothing is decoded. */
function readPicture(bytes: Uint8Array): StoredPicture {
  if (bytes.length > pictureLimits.bytes) throw new DeskError('pictureTooBig')
  const ending = pictureEnding(bytes)
  if (ending === null) throw refusal(bytes)
  const { width, height } = measure(bytes)
  if (width * height > pictureLimits.pixels) throw new DeskError('pictureTooBig')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { media: `${sha256}.${ending}` as MediaId, width, height }
}

function refusal(bytes: Uint8Array): DeskError {
  const kind = foreignKind(bytes)
  return kind === null ? new DeskError('notAPicture') : new DeskError('pictureKind', { kind })
}

function measure(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // From 5 on a photo is stored on its side, and shown upright.
    if (width > 0 && height > 0) {
      return orientation < 5 ? { width, height } : { width: height, height: width }
    }
  } catch {
    // Falls to the same answer as a size of nothing.
  }
  throw new DeskError('notAPicture')
}

import { mediaIn } from '../../shared/article/media-in.ts'
import { urlSlug } from '../../shared/article/url-slug.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { Clock } from '../clock.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { writeDurably } from '../store/write-durably.ts'
import { copyToBytes } from './copy-file.ts'
import { copyPictures } from './copy-pictures.ts'

type Parts = {
  readonly clock: Clock
  /** Asks where a new file is to go; null when the person thinks better of it. */
  readonly chooseNewFile: (name: string) => Promise<string | null>
  /** Where the desk's pictures are; null without a desk. */
  readonly deskFolder: () => string | null
  readonly disk?: Disk
}

/** Saving what the page has of an article away from its desk, which may be out of reach. */
export function copyHandlers({ clock, chooseNewFile, deskFolder, disk = nodeDisk }: Parts) {
  return {
    'copy.save': async ({ article, section, tags }: Checked<'copy.save'>) => {
      const name = formatMessage('copy.fileName', { name: urlSlug(article.content.headline) })
      const path = await chooseNewFile(`${name}.html`)
      if (path === null) return null
      const wanted = mediaIn(article.content)
      const pictures = await copyPictures(disk, deskFolder(), wanted)
      const copy = { takenAt: clock(), article, section, tags }
      await writeDurably(disk, path, copyToBytes(copy, pictures))
      return { path, picturesMissing: wanted.length - pictures.size }
    },
  }
}

import { urlSlug } from '../../shared/article/url-slug.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { Clock } from '../clock.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { writeDurably } from '../store/write-durably.ts'
import { copyToBytes } from './copy-file.ts'

type Parts = {
  readonly clock: Clock
  /** Asks where a new file is to go; null when the person thinks better of it. */
  readonly chooseNewFile: (name: string) => Promise<string | null>
  readonly disk?: Disk
}

/** Saving what the page has of an article away from its desk, which may be out of reach. */
export function copyHandlers({ clock, chooseNewFile, disk = nodeDisk }: Parts) {
  return {
    'copy.save': async ({ article, section, tags }: Checked<'copy.save'>) => {
      const name = formatMessage('copy.fileName', { name: urlSlug(article.content.headline) })
      const path = await chooseNewFile(`${name}.html`)
      if (path === null) return null
      await writeDurably(disk, path, copyToBytes({ takenAt: clock(), article, section, tags }))
      return { path }
    },
  }
}

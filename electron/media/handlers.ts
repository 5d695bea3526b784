import { readFile } from 'node:fs/promises'

import type { LeadImage } from '../../shared/article/content.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { diskError } from '../disk/disk-error.ts'
import type { MediaStore } from './media-store.ts'

/** Pictures come in with nothing said of them; alt, caption and credit are the editor's to write. */
export function mediaHandlers(media: MediaStore, chooseFile: () => Promise<string | null>) {
  const add = async (bytes: Uint8Array): Promise<LeadImage> => ({
    ...(await media.add(bytes)),
    alt: '',
    caption: '',
    credit: '',
  })
  return {
    'media.add': ({ bytes }: Checked<'media.add'>) => add(bytes),
    'media.choose': async () => {
      const file = await chooseFile()
      if (file === null) return null
      const bytes = await readFile(file).catch((error: unknown) => {
        throw diskError(error, file)
      })
      return add(bytes)
    },
  }
}

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

import type { LeadImage } from '../../shared/article/content.ts'
import { pictureLimits } from '../../shared/article/picture-limits.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import type { Problem } from '../../shared/problem.ts'
import { diskError } from '../disk/disk-error.ts'
import { DeskError } from '../store/desk-error.ts'
import type { MediaStore } from './media-store.ts'
import { readWords } from './read-words.ts'

export type ChoosePictures = (isSeveral: boolean) => Promise<readonly string[]>

/** Pictures come in with the words that stand in their files; all else is the editor's to write. */
export function mediaHandlers(media: MediaStore, chooseFiles: ChoosePictures) {
  const add = async (bytes: Uint8Array): Promise<LeadImage> => ({
    ...(await media.add(bytes)),
    ...(await readWords(bytes)),
  })
  return {
    'media.add': ({ bytes }: Checked<'media.add'>) => add(bytes),
    'media.choose': async ({ isSeveral }: Checked<'media.choose'>) => {
      const pictures: LeadImage[] = []
      const refused: { name: string; problem: Problem }[] = []
      for (const file of await chooseFiles(isSeveral)) {
        try {
          pictures.push(await add(await readPicture(file)))
        } catch (error) {
          if (!(error instanceof DeskError)) throw error
          refused.push({ name: basename(file), problem: error.problem })
        }
      }
      return { pictures, refused }
    },
    // A picture that is gone says nothing; that it is gone is told where it is shown.
    'media.words': async ({ media: id }: Checked<'media.words'>) =>
      readWords(await readFile(media.path(id)).catch(() => new Uint8Array())),
  }
}

async function readPicture(file: string): Promise<Uint8Array> {
  try {
    // A film chosen by mistake is not read whole only to be refused.
    if ((await stat(file)).size > pictureLimits.bytes) throw new DeskError('pictureTooBig')
    return await readFile(file)
  } catch (error) {
    throw diskError(error, file)
  }
}

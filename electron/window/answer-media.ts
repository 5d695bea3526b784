import { join, relative, sep } from 'node:path'

import type { MediaId } from '../../shared/article/content.ts'
import { isMediaName } from '../../shared/prose/media-name.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { answerNothing, answerWith } from './answer.ts'
import { fileWithin } from './file-within.ts'
import { mediaPolicy } from './page-policy.ts'

/** The folder of the desk that is open; null while none is. */
export type OpenFolder = () => string | null

/** Serves a picture of the open desk by its content's name, and nothing else of the desk. */
export async function answerMedia(openFolder: OpenFolder, name: string): Promise<Response> {
  const folder = openFolder()
  if (folder === null || !isMediaName(name)) return answerNothing()
  // The schema's brand is what `isMediaName` has just checked, without its schema.
  const path = relative(deskFolder.media, deskFolder.mediaFile(name as MediaId))
  const bytes = await fileWithin(join(folder, deskFolder.media), path.replaceAll(sep, '/'))
  if (bytes === null) return answerNothing()
  return answerWith(bytes, name, {
    'Content-Security-Policy': mediaPolicy,
    // Our page and the preview, each an origin of its own, both show it.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
}

import { dirname } from 'node:path'

import { DeskError } from '../store/desk-error.ts'
import type { ChosenFolders } from './chosen-folders.ts'
import { isZipPath } from './is-zip-path.ts'
import { typedFolder } from './typed-folder.ts'

/**
 * Refuses a folder that a page alone may not name. Must run before anything looks at the folder: to
 * look at one on another computer is to call there.
 */
export async function checkFolder(out: string, chosen: ChosenFolders): Promise<void> {
  const kind = typedFolder(out, process.platform)
  if (kind === 'local' || (await chosen.has(out))) return
  // An archive is a file in the folder that was chosen.
  if (isZipPath(out) && (await chosen.has(dirname(out)))) return
  throw new DeskError(kind === 'partial' ? 'exportPathPartial' : 'exportElsewhere', { path: out })
}

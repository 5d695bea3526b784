import { readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { isErrno } from '../disk/errno.ts'

// Names that start with a letter, a digit or `_`: no dots alone, no `%`, no `\`, no NUL, no drive.
const plainPath = /^\w[\w.-]*(?:\/\w[\w.-]*)*$/

/** A file's bytes, if `path` names one that truly stands in `folder`; a link that leads out does not. */
export async function fileWithin(folder: string, path: string): Promise<Uint8Array | null> {
  if (!plainPath.test(path)) return null
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    return file.startsWith(root + sep) ? await readFile(file) : null
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'EISDIR') || isErrno(error, 'ENOTDIR')) {
      return null
    }
    throw error
  }
}

import { dirname } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'

/** Takes a file away so that no power cut brings it back; one that is gone already is no fault. */
export async function removeDurably(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
    await disk.syncFolder(dirname(path))
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw diskError(error, path)
  }
}

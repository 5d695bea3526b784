import { join } from 'node:path'

import type { Desk } from '../../shared/desk/desk.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'
import { DeskError } from './desk-error.ts'
import { deskFolder } from './desk-folder.ts'
import { toBytes } from './document-bytes.ts'
import { documentKinds } from './document-kind.ts'
import { isTemporary, writeDurably } from './write-durably.ts'

/** Makes a desk in a new or empty folder; throws `deskExists` rather than touch what is there. */
export async function createDesk(folder: string, desk: Desk, disk: Disk = nodeDisk): Promise<void> {
  try {
    // One that was cut off has left a file that says nothing.
    if (!(await disk.names(folder)).every(isTemporary))
      throw new DeskError('deskExists', { path: folder })
    // A folder is a desk as soon as it has its settings, so nothing else need be there.
    await writeDurably(disk, join(folder, deskFolder.desk), toBytes(documentKinds.desk, desk))
  } catch (error) {
    throw diskError(error, folder)
  }
}

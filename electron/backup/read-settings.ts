import { join } from 'node:path'

import type { Desk } from '../../shared/desk/desk.ts'
import type { Disk } from '../disk/disk.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { fromBytes } from '../store/document-bytes.ts'
import { documentKinds } from '../store/document-kind.ts'

/** What a backup has to know of its desk; a desk with damaged settings is backed up all the same. */
export async function readSettings(
  disk: Disk,
  folder: string,
): Promise<Pick<Desk, 'name' | 'timezone'>> {
  try {
    const path = join(folder, deskFolder.desk)
    return fromBytes(documentKinds.desk, await disk.read(path), path)
  } catch {
    return { name: '', timezone: 'UTC' }
  }
}

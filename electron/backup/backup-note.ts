import { join } from 'node:path'

import { type Backup, backupSchema } from '../../shared/backup/backup.ts'
import type { Disk } from '../disk/disk.ts'
import { deskFolder } from '../store/desk-folder.ts'

export function noteFile(backup: string): string {
  return join(backup, deskFolder.backupNote)
}

export function noteBytes(backup: Backup): Uint8Array {
  return Buffer.from(`${JSON.stringify(backup, null, 2)}\n`)
}

/** What a backup says of itself; null when it says nothing that can be read. */
export async function readNote(disk: Disk, backup: string): Promise<Backup | null> {
  try {
    return backupSchema.parse(
      JSON.parse(Buffer.from(await disk.read(noteFile(backup))).toString('utf8')),
    )
  } catch {
    return null
  }
}

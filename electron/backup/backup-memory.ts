import { join } from 'node:path'

import { z } from 'zod'

import { type DeskMemory, deskMemory } from '../desk/desk-memory.ts'

/** The folder that each desk's backups go to from this computer, where a person chose one. */
export type BackupMemory = DeskMemory<string>

export function backupMemory(userFolder: string): BackupMemory {
  return deskMemory(join(userFolder, 'backup-folders.json'), z.string().min(1))
}

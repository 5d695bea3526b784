import { join } from 'node:path'

import type { Backup } from '../../shared/backup/backup.ts'
import { readBackupName } from '../../shared/backup/backup-name.ts'
import { diskError } from '../disk/disk-error.ts'
import type { Disk } from '../disk/disk.ts'
import { readNote } from './backup-note.ts'

export type StandingBackup = Backup & {
  readonly folder: string
  /** Whether its note could be read; otherwise only its name speaks for it. */
  readonly isNoted: boolean
}

/** The backups in a place, the last one made first; none where there is no such place. Throws `DeskError`. */
export async function listBackups(disk: Disk, place: string): Promise<readonly StandingBackup[]> {
  const names = await disk.names(place).catch((error: unknown) => {
    throw diskError(error, place)
  })
  const found = await Promise.all(
    names.flatMap((name) => {
      const named = readBackupName(name)
      return named === null ? [] : [standing(disk, join(place, name), named)]
    }),
  )
  return found.toSorted((one, other) => other.number - one.number)
}

async function standing(
  disk: Disk,
  folder: string,
  named: Pick<Backup, 'at' | 'number'>,
): Promise<StandingBackup> {
  const note = await readNote(disk, folder)
  return { ...(note ?? unknownBackup), ...named, folder, isNoted: note !== null }
}

/** One whose note is damaged still stands there, and may be all that is left of a desk. */
const unknownBackup: Omit<Backup, 'at' | 'number'> = {
  isByHand: false,
  desk: '',
  articles: 0,
  files: 0,
  bytes: 0,
  newBytes: 0,
  journal: null,
  check: {
    at: '1970-01-01T00:00:00Z' as Backup['at'],
    isTrue: false,
    faultCount: 1,
    faults: [{ path: 'backup.json', reason: '' }],
  },
}

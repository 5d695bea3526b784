import type { Clock } from '../clock.ts'
import { diskError } from '../disk/disk-error.ts'
import { writeDurably } from '../store/write-durably.ts'
import type { BackupDisk } from './backup-disk.ts'
import { noteBytes, noteFile } from './backup-note.ts'
import { checkBackup } from './check-backup.ts'
import type { StandingBackup } from './list-backups.ts'
import { readManifest } from './read-manifest.ts'

type Wish = {
  readonly disk: BackupDisk
  readonly clock: Clock
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Reads a backup back again and notes what was found. Throws `DeskError` when it cannot be noted. */
export async function recheckBackup(
  { disk, clock, onProgress }: Wish,
  standing: StandingBackup,
): Promise<StandingBackup> {
  const { folder, isNoted, ...backup } = standing
  // Without its note nobody can say what it was.
  if (!isNoted) return standing
  try {
    const files = await readManifest(disk, folder)
    const { journal } = backup
    const check =
      files === null
        ? { ...broken, at: clock() }
        : await checkBackup({ disk, folder, files, journal, clock, onProgress })
    await writeDurably(disk, noteFile(folder), noteBytes({ ...backup, check }))
    return { ...standing, check }
  } catch (error) {
    throw diskError(error, folder)
  }
}

const broken = { isTrue: false, faultCount: 1, faults: [{ path: 'manifest.json', reason: '' }] }

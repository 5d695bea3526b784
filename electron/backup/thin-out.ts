import { dirname, join } from 'node:path'

import { keptBackups } from '../../shared/backup/kept-backups.ts'
import type { BackupDisk } from './backup-disk.ts'
import type { StandingBackup } from './list-backups.ts'
import { readSettings } from './read-settings.ts'

const drafts = /^\.wiredesk-backup-[0-9a-f]+$/

/** What a backup is called while it is none yet, or no more. */
export function draftName(of: string): string {
  return `.wiredesk-backup-${of}`
}

/** Clears up what was cut off; for whoever alone takes backups in the place. */
export async function sweepPlace(disk: BackupDisk, place: string): Promise<void> {
  const left = (await disk.names(place)).filter((name) => drafts.test(name))
  for (const name of left) await disk.removeFolder(join(place, name))
}

/** Takes away the backups that the rule does not keep, and none that cannot say what it is. */
export async function thinOut(disk: BackupDisk, backups: readonly StandingBackup[]): Promise<void> {
  const known = backups.filter(({ isNoted }) => isNoted)
  const [newest] = known
  if (newest === undefined) return
  const kept = keptBackups(known, (await readSettings(disk, newest.folder)).timezone)
  for (const { number, folder } of known.filter((one) => !kept.has(one.number))) {
    const gone = join(dirname(folder), draftName(number.toString(16)))
    // One that will not go is no fault of the backup that was just taken; the next one tries again.
    try {
      // Half of a backup must never be taken for one, not even after a power cut.
      await disk.rename(folder, gone)
      await disk.syncFolder(dirname(folder))
      await disk.removeFolder(gone)
    } catch {
      continue
    }
  }
}

import { dirname } from 'node:path'

import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import { takeLock } from '../store/lock.ts'
import type { BackupDisk } from './backup-disk.ts'
import { backupProblem } from './backup-problem.ts'
import { listBackups, type StandingBackup } from './list-backups.ts'
import { makeBackup } from './make-backup.ts'
import type { Earlier } from './put-file.ts'
import { readManifest } from './read-manifest.ts'
import { sweepPlace, thinOut } from './thin-out.ts'

export type TakeWish = {
  readonly disk: BackupDisk
  readonly desk: string
  readonly place: string
  /** Whether the place may be made; otherwise its disk has to be there already. */
  readonly mayMakePlace: boolean
  readonly isByHand: boolean
  readonly clock: Clock
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** How the place is kept from others who take backups in it. */
  readonly takeLock?: typeof takeLock
}

/**
 * Takes a backup of a desk that others may be writing to, then thins out the older ones. Throws
 * `DeskError`, and then every backup stands as before. One runs at a time in a place, whoever takes it.
 */
export async function takeBackup(wish: TakeWish): Promise<StandingBackup> {
  const taken = await take({ ...wish, onlyChanged: false })
  if (taken === null) throw new DeskError('backupBroken', { path: wish.place })
  return taken
}

/** As `takeBackup`; null when it would be the same as the last, and is not worth having. */
export function takeIfChanged(wish: TakeWish): Promise<StandingBackup | null> {
  return take({ ...wish, onlyChanged: true })
}

type Wish = TakeWish & { readonly onlyChanged: boolean }

async function take(wish: Wish): Promise<StandingBackup | null> {
  const { disk, place } = wish
  try {
    await standPlace(wish)
    const lock = await (wish.takeLock ?? takeLock)(place)
    if (lock === null) throw new DeskError('backupRunning', { path: place })
    try {
      await sweepPlace(disk, place)
      const before = await listBackups(disk, place)
      const taken = await takeAfter(wish, before)
      if (taken !== null) await thinOut(disk, [taken, ...before])
      return taken
    } finally {
      await lock.release()
    }
  } catch (error) {
    throw await backupProblem(disk, error, place)
  }
}

/** On a disk that is taken out, making the folder would fill whatever stands under it. */
async function standPlace({ disk, place, mayMakePlace }: TakeWish): Promise<void> {
  if ((await disk.facts(place)) !== null) return
  if (!mayMakePlace || (await disk.facts(dirname(place))) === null)
    throw new DeskError('backupGone', { path: place })
  await disk.makeFolder(place)
  await disk.syncFolder(dirname(place))
}

async function takeAfter(
  wish: Wish,
  before: readonly StandingBackup[],
): Promise<StandingBackup | null> {
  const number = (before[0]?.number ?? 0) + 1
  const taken = await makeBackup({ ...wish, number, earlier: await earlierOf(wish.disk, before) })
  if (taken === 'same') return null
  if (taken !== 'broken') return taken
  // What an earlier backup has may have gone bad there, so everything is copied anew.
  const anew = await makeBackup({ ...wish, number, earlier: null })
  if (anew === 'broken' || anew === 'same')
    throw new DeskError('backupBroken', { path: wish.place })
  return anew
}

async function earlierOf(
  disk: BackupDisk,
  before: readonly StandingBackup[],
): Promise<Earlier | null> {
  const last = before.find(({ check }) => check.isTrue)
  const files = last === undefined ? null : await readManifest(disk, last.folder)
  if (last === undefined || files === null) return null
  return { folder: last.folder, files, journal: last.journal }
}

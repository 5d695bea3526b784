import { hash, randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'

import type { Backup } from '../../shared/backup/backup.ts'
import { backupName } from '../../shared/backup/backup-name.ts'
import { copiedManifest } from '../export/desk/copied-manifest.ts'
import { deskFolder } from '../store/desk-folder.ts'
import type { BackupDisk } from './backup-disk.ts'
import { noteBytes, noteFile } from './backup-note.ts'
import { checkBackup } from './check-backup.ts'
import { type CopiedDesk, copyFiles } from './copy-files.ts'
import type { StandingBackup } from './list-backups.ts'
import { type Earlier, writeNew } from './put-file.ts'
import { readSettings } from './read-settings.ts'
import type { TakeWish } from './take-backup.ts'
import { draftName } from './thin-out.ts'

type Wish = TakeWish & {
  readonly number: number
  readonly earlier: Earlier | null
  /** Whether one is not worth having that would be the same as the earlier one. */
  readonly onlyChanged: boolean
}

/**
 * Makes one backup in a new folder, flushes it, reads it back and only then gives it its name. Nothing is
 * left of one that is the same as the earlier one, nor of one that reads back otherwise than the desk.
 */
export async function makeBackup(wish: Wish): Promise<StandingBackup | 'same' | 'broken'> {
  const { disk, place } = wish
  const draft = join(place, draftName(randomBytes(8).toString('hex')))
  await disk.makeFolder(draft)
  try {
    const backup = await fill(draft, wish)
    if (typeof backup === 'string') {
      await disk.removeFolder(draft)
      return backup
    }
    const folder = join(place, backupName(backup))
    await disk.rename(draft, folder)
    await disk.syncFolder(place)
    return { ...backup, folder, isNoted: true }
  } catch (error) {
    await disk.removeFolder(draft).catch(() => undefined)
    throw error
  }
}

async function fill(draft: string, wish: Wish): Promise<Backup | 'same' | 'broken'> {
  const { disk, desk, earlier, number, isByHand, clock } = wish
  // Reading back takes about as long as copying.
  const half = (first: 0 | 1) => (done: number, total: number) =>
    wish.onProgress?.(first * total + done, 2 * total)
  const at = clock()
  const copied = await copyFiles({ disk, desk, draft, earlier, onProgress: half(0) })
  const { files } = copied
  const { name } = await readSettings(disk, draft)
  const journal = await writeRest({ disk, draft, name }, copied)
  if (wish.onlyChanged && isSame(earlier, copied, journal)) return 'same'
  const onProgress = half(1)
  const check = await checkBackup({ disk, folder: draft, files, journal, clock, onProgress })
  if (!check.isTrue) return 'broken'
  const all = [...files.values()]
  const sum = (some: typeof all): number => some.reduce((bytes, one) => bytes + one.bytes, 0)
  const backup: Backup = {
    number,
    at,
    isByHand,
    desk: name,
    articles: all.filter(({ article }) => article !== null).length,
    files: all.length,
    bytes: sum(all),
    newBytes: sum(all.filter(({ isNew }) => isNew)),
    journal,
    check,
  }
  await writeNew(disk, noteFile(draft), noteBytes(backup))
  for (const folder of foldersOf(draft, files.keys())) await disk.syncFolder(folder)
  return backup
}

function isSame(earlier: Earlier | null, { files }: CopiedDesk, journal: string | null): boolean {
  if (earlier === null || earlier.journal !== journal || earlier.files.size !== files.size)
    return false
  return [...files.values()].every(({ isNew }) => !isNew)
}

type Draft = { readonly disk: BackupDisk; readonly draft: string; readonly name: string }

/** Writes what is no document of the desk; answers the journal's sum. */
async function writeRest(
  { disk, draft, name }: Draft,
  { files, journal }: CopiedDesk,
): Promise<string | null> {
  const manifest = JSON.stringify(copiedManifest(name, files), null, 2)
  await writeNew(disk, join(draft, 'manifest.json'), Buffer.from(`${manifest}\n`))
  if (journal.length === 0) return null
  await writeNew(disk, join(draft, deskFolder.journal), journal)
  return hash('sha256', journal, 'hex')
}

/** Every folder that a file was put into, and those that hold it, the innermost first. */
function foldersOf(draft: string, paths: Iterable<string>): readonly string[] {
  const folders = new Set<string>(['.'])
  for (const path of paths) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder))
      folders.add(folder)
  }
  return [...folders]
    .toSorted((one, other) => other.length - one.length)
    .map((one) => join(draft, one))
}

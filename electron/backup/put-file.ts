import { hash } from 'node:crypto'
import { dirname, join } from 'node:path'

import type { FileFacts } from '../disk/disk.ts'
import { errnoOf } from '../disk/errno.ts'
import { articleIn } from '../export/desk/article-in.ts'
import type { Copied } from '../export/desk/copied-manifest.ts'
import type { DeskSnapshot } from '../store/desk-snapshot.ts'
import { writeAll } from '../store/write-all.ts'
import type { BackupDisk } from './backup-disk.ts'

/** A backup that stands, for what has not changed since. */
export type Earlier = {
  readonly folder: string
  readonly files: ReadonlyMap<string, Copied>
  /** The sum of its journal; null when it has none. */
  readonly journal: string | null
}

export type Put = Copied & {
  readonly stamp: string
  readonly bytes: number
  /** Whether the earlier backup does not have it so. */
  readonly isNew: boolean
}

type Place = {
  readonly disk: BackupDisk
  readonly draft: string
  readonly earlier: Earlier | null
}

/**
 * Puts one file of the desk into a backup: by another name of the file that an earlier backup has, where
 * it has not changed since and the disk can, else as a copy. Never by another name of the desk's own
 * file: another program may write into that one. Null when it has gone since it was looked at.
 */
export async function putFile(
  { disk, draft, earlier }: Place,
  { path, stamp }: { readonly path: string; readonly stamp: string },
  seen: DeskSnapshot,
): Promise<Put | null> {
  const target = join(draft, path)
  await disk.makeFolder(dirname(target))
  const known = earlier?.files.get(path)
  const before = join(earlier?.folder ?? '', path)
  const facts = known === undefined ? null : await disk.facts(before)
  if (known !== undefined && facts !== null && isSameLook(stamp, facts)) {
    if (await linked(disk, before, target))
      return { ...known, stamp, bytes: facts.size, isNew: false }
  }
  const bytes = await seen.read(path)
  if (bytes === null) return null
  const sha256 = hash('sha256', bytes, 'hex')
  const isNew = sha256 !== known?.sha256
  if (isNew || !(await linked(disk, before, target))) {
    await writeNew(disk, target, bytes)
    // So that the next backup sees by a look that it has not changed.
    await disk.setChangedAt(target, changedAtOf(stamp))
  }
  return { sha256, article: articleIn(path, bytes), stamp, bytes: bytes.length, isNew }
}

function isSameLook(stamp: string, { size, changedAtMs }: FileFacts): boolean {
  const [, ofDesk] = stamp.split(' ')
  // As it was set: no system sets a time as exactly as it tells it.
  return Number(ofDesk) === size && Math.abs(changedAtOf(stamp) - changedAtMs) < 0.002
}

/** Zero for what stands only in the redo log, and so looks like no file. */
function changedAtOf(stamp: string): number {
  return Number(stamp.split(' ')[2] ?? 0)
}

// A disk without links, a file with too many names: then it is copied.
const full = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'])

async function linked(disk: BackupDisk, from: string, to: string): Promise<boolean> {
  try {
    await disk.link(from, to)
    return true
  } catch (error) {
    if (full.has(errnoOf(error) ?? '')) throw error
    return false
  }
}

export async function writeNew(disk: BackupDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path)
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

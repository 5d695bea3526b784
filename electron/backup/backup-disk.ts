import { link, rm, rmdir, utimes } from 'node:fs/promises'

import type { Disk } from '../disk/disk.ts'
import { nodeDisk } from '../disk/node-disk.ts'

/** What backups ask of a file system besides what the store does. */
export type BackupDisk = Disk & {
  /** Gives a file a second name; throws where the system cannot. */
  readonly link: (from: string, to: string) => Promise<void>
  readonly setChangedAt: (path: string, atMs: number) => Promise<void>
  readonly removeFolder: (path: string) => Promise<void>
  /** Throws when anything is in it. */
  readonly removeEmptyFolder: (path: string) => Promise<void>
}

export const backupDisk: BackupDisk = {
  ...nodeDisk,
  link,
  setChangedAt: (path, atMs) => utimes(path, atMs / 1000, atMs / 1000),
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  removeEmptyFolder: rmdir,
}

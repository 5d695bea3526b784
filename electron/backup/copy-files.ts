import { join } from 'node:path'

import { isErrno } from '../disk/errno.ts'
import { eachAtOnce } from '../export/each-at-once.ts'
import { DeskError } from '../store/desk-error.ts'
import { deskFolder } from '../store/desk-folder.ts'
import { deskSnapshot } from '../store/desk-snapshot.ts'
import type { BackupDisk } from './backup-disk.ts'
import { type Earlier, type Put, putFile } from './put-file.ts'

type Wish = {
  readonly disk: BackupDisk
  readonly desk: string
  readonly draft: string
  readonly earlier: Earlier | null
  readonly onProgress: (done: number, total: number) => void
}

export type CopiedDesk = {
  readonly files: ReadonlyMap<string, Put>
  /** What was typed and not in its story yet; empty when there was nothing. */
  readonly journal: Uint8Array
}

const width = 8
const mostRounds = 50

/**
 * Puts every file of a desk that others may be writing to into `draft`, until two looks at the desk
 * agree with nothing but reading between them: so it is the desk at one moment, its journal too.
 */
export async function copyFiles(wish: Wish): Promise<CopiedDesk> {
  const { disk, desk, draft } = wish
  const files = new Map<string, Put>()
  let journal: Uint8Array | null = null
  for (let round = 0; round < mostRounds; round += 1) {
    const seen = await deskSnapshot(disk, desk)
    const stale = [...seen.stamps].filter(([path, stamp]) => files.get(path)?.stamp !== stamp)
    const gone = [...files.keys()].filter((path) => !seen.stamps.has(path))
    if (stale.length === 0 && gone.length === 0 && journal !== null) return { files, journal }
    for (const path of [...gone, ...stale.map(([path]) => path)]) {
      if (files.delete(path)) await disk.remove(join(draft, path))
    }
    let done = 0
    await eachAtOnce(stale, width, async ([path, stamp]) => {
      const put = await putFile(wish, { path, stamp }, seen)
      if (put !== null) files.set(path, put)
      done += 1
      if (round === 0) wish.onProgress(done, stale.length)
    })
    journal = await readJournal(disk, join(desk, deskFolder.journal))
  }
  throw new DeskError('exportDeskMoving', { path: desk })
}

/** Null when it was written to, or cut, while it was read. */
async function readJournal(disk: BackupDisk, path: string): Promise<Uint8Array | null> {
  try {
    const bytes = Buffer.from(await disk.read(path))
    return bytes.equals(await disk.read(path)) ? bytes : null
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return new Uint8Array()
    throw error
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

import type { Disk, FileFacts } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { nodeDisk } from '../disk/node-disk.ts'

export type ExportDraft = {
  /** The folder an export is written to. */
  readonly folder: string
  /** Where the one it replaces stands while it is removed. */
  readonly aside: string
  /** What it is packed into, where it is to be one archive. */
  readonly archive: string
}

function stemOf(out: string): string {
  // Hashed, since `out` may be as long as a name can be.
  const name = createHash('sha256').update(basename(out)).digest('hex').slice(0, 12)
  return `.wiredesk-export-${name}-`
}

export function newDraft(out: string): ExportDraft {
  const stem = join(dirname(out), stemOf(out) + randomBytes(8).toString('hex'))
  return { folder: `${stem}.new`, aside: `${stem}.old`, archive: `${stem}.zip` }
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Clears up after exports that were cut off. The previous export comes back if the cut fell between
 * the two renames; other remains go when they are a day old, since another process may be writing them.
 */
export async function clearDrafts(
  out: string,
  nowMs: number,
  disk: Disk = nodeDisk,
): Promise<void> {
  const folder = dirname(out)
  const stem = stemOf(out)
  const names = (await namesIn(disk, folder)).filter((name) => name.startsWith(stem))
  const previous = names.find((name) => name.endsWith('.old'))
  if (previous !== undefined && (await factsOf(disk, out)) === null) {
    await disk.rename(join(folder, previous), out)
    return
  }
  for (const name of names) {
    const path = join(folder, name)
    const changedAt = (await factsOf(disk, path))?.changedAtMs ?? nowMs
    if (nowMs - changedAt > dayMs) await disk.removeAll(path)
  }
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.names(folder)
  } catch (error) {
    if (isErrno(error, 'ENOTDIR')) return []
    throw error
  }
}

function factsOf(disk: Disk, path: string): Promise<FileFacts | null> {
  return disk.facts(path).catch(() => null)
}

import { createHash, randomBytes } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { isErrno } from '../disk/errno.ts'

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
export async function clearDrafts(out: string, nowMs: number): Promise<void> {
  const folder = dirname(out)
  const stem = stemOf(out)
  const names = (await namesIn(folder)).filter((name) => name.startsWith(stem))
  const previous = names.find((name) => name.endsWith('.old'))
  if (previous !== undefined && !(await stands(out))) {
    await rename(join(folder, previous), out)
    return
  }
  for (const name of names) {
    const path = join(folder, name)
    const changedAt = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => nowMs,
    )
    if (nowMs - changedAt > dayMs) await rm(path, { recursive: true, force: true })
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR')) return []
    throw error
  }
}

async function stands(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

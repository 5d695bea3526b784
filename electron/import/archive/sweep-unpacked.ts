import { lstat, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { isErrno } from '../../disk/errno.ts'

const stem = 'wiredesk-import-'
const made = /^wiredesk-import-(\d+)-[A-Za-z0-9]{6}$/

/** What the folder of an archive begins with; its process stands in it, so that others know whose it is. */
export function unpackedStem(): string {
  return `${stem}${process.pid}-`
}

/** Takes away what an import that was killed has left unpacked; what a living process has is left alone. */
export async function sweepUnpacked(parent: string = tmpdir()): Promise<void> {
  const names = await readdir(parent).catch((): string[] => [])
  for (const name of names) {
    const [, said = ''] = made.exec(name) ?? []
    if (said !== '' && !isRunning(Number(said))) await sweep(join(parent, name))
  }
}

async function sweep(path: string): Promise<void> {
  try {
    const facts = await lstat(path)
    // In a folder that all users share, another's is another's, and a link is none of ours.
    if (!facts.isDirectory() || facts.uid !== (process.getuid?.() ?? facts.uid)) return
    await rm(path, { recursive: true, force: true })
  } catch {
    // It will be there the next time.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !isErrno(error, 'ESRCH')
  }
}

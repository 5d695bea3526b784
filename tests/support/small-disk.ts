import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type SmallDisk = {
  readonly folder: string
  readonly makeReadOnly: () => void
  readonly remove: () => Promise<void>
}

/** Whether this process may mount file systems, as tests of full and read-only disks need. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0
export const needsMount = 'mounting a disk of its own needs root on Linux; runs there, as in CI'

/** A real file system of its own, so small that it can be filled. */
export async function aSmallDisk(size: string): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  return {
    folder,
    makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]),
    remove: async () => {
      execFileSync('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

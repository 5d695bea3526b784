import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import { canMount } from './small-disk.ts'

export type FailingDisk = {
  readonly folder: string
  /** The file system meets an error and turns read-only under whoever has files open. */
  readonly turnReadOnly: () => Promise<void>
  /** Takes the disk out, checks it as one does after an error, and puts it back. */
  readonly repair: () => void
  readonly remove: () => Promise<void>
}

/** Whether an ext4 in a file can be mounted and told to fail. */
export const canFailDisk = canMount && existsSync('/sys/fs/ext4') && existsSync('/sbin/mkfs.ext4')
export const needsFailingDisk =
  'a disk that fails is ext4 on a loop device, which needs root on Linux with mkfs.ext4; runs there'

/** A real ext4 of its own, which does on an error what most computers' disks do: it turns read-only. */
export async function aFailingDisk(): Promise<FailingDisk> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-ext4-'))
  const folder = join(work, 'disk')
  let image = join(work, 'image-0')
  let device = ''
  const run = (command: string, ...args: readonly string[]): string =>
    execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

  function mount(): void {
    device = run('losetup', '--find', '--show', image)
    run('mount', '-o', 'errors=remount-ro', device, folder)
  }

  // Lazily, since the app holds files open on it, as it would on a stick that is pulled out.
  function unmount(): void {
    run('umount', '-l', folder)
    run('losetup', '--detach', device)
  }

  run('mkdir', folder)
  run('truncate', '-s', '24M', image)
  run('mkfs.ext4', '-qF', image)
  mount()
  return {
    folder,
    turnReadOnly: () => writeFile(`/sys/fs/ext4/${basename(device)}/trigger_fs_error`, '1'),
    repair: () => {
      unmount()
      const repaired = `${image}-repaired`
      run('cp', '--sparse=always', image, repaired)
      image = repaired
      // Its answer 1 says that errors were found and mended.
      try {
        run('e2fsck', '-fy', image)
      } catch {
        run('e2fsck', '-fy', image)
      }
      mount()
    },
    remove: async () => {
      unmount()
      await rm(work, { recursive: true, force: true })
    },
  }
}

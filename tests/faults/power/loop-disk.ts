import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { canMount } from '../../support/small-disk.ts'

export type FileSystem = 'ext4' | 'xfs'

/** What the cut takes: all that was not flushed, or only what the journal did not say yet. */
export type Cut = 'nothing flushed' | 'journal flushed'

export type LoopDisk = {
  readonly folder: string
  /** Stands ready to cut the power: from the cut on the file system takes and gives nothing. */
  readonly arm: (how: Cut) => Promise<{ readonly cut: () => Promise<void> }>
  /** Power again: the kernel replays its journal, as at a start. Nobody may have files open. */
  readonly restart: () => Promise<void>
  readonly remove: () => Promise<void>
}

const run = promisify(execFile)
const makers = { ext4: 'mkfs.ext4', xfs: 'mkfs.xfs' } as const
const folders = ['/sbin', '/usr/sbin', '/bin', '/usr/bin']

function has(program: string): boolean {
  return folders.some((folder) => existsSync(join(folder, program)))
}

/** Why no such disk can be made here; null when it can. */
export function whyNoDisk(kind: FileSystem): string | null {
  if (!canMount) return 'mounting a disk of its own needs root on Linux'
  if (!has(makers[kind])) return `${makers[kind]} is not installed`
  if (!existsSync('/dev/loop-control')) return 'the system has no loop devices'
  // It comes with every Debian, and calls into the kernel without a compiler.
  return has('perl') ? null : 'perl is not installed'
}

// FS_IOC_SHUTDOWN, and its flags FS_SHUTDOWN_FLAGS_NOLOGFLUSH and _LOGFLUSH.
// A byte on stdin is the moment, so that nothing is between it and the cut but one call.
const shutdown = [
  'open(my $disk, "<", $ARGV[0]) or die $!',
  '$| = 1',
  'print "armed"',
  'sysread(STDIN, my $go, 1)',
  'ioctl($disk, 0x8004587D, pack("L", $ARGV[1])) or die $!',
].join('; ')
const flags: Readonly<Record<Cut, string>> = { 'nothing flushed': '2', 'journal flushed': '1' }

/** A real file system in a file, whose power can be cut. */
export async function aLoopDisk(kind: FileSystem, options = 'loop'): Promise<LoopDisk> {
  const work = await mkdtemp(join(tmpdir(), 'wiredesk-loop-'))
  const [image, folder] = [join(work, 'image'), join(work, 'disk')]
  await mkdir(folder)
  await run('truncate', ['-s', '320M', image])
  await run(makers[kind], [kind === 'ext4' ? '-qF' : '-qf', image])
  const mount = () => run('mount', ['-t', kind, '-o', options, image, folder])
  await mount()
  return {
    folder,
    arm: async (how) => {
      const child = spawn('perl', ['-e', shutdown, folder, flags[how]], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      const gone = once(child, 'close')
      await once(child.stdout, 'data')
      return {
        cut: async () => {
          child.stdin.end('.')
          const [code] = (await gone) as [number | null]
          if (code !== 0) throw new Error(`the power could not be cut: ${code}`)
        },
      }
    },
    restart: async () => {
      await run('umount', [folder])
      await mount()
    },
    remove: async () => {
      await run('umount', ['-l', folder])
      await rm(work, { recursive: true, force: true })
    },
  }
}

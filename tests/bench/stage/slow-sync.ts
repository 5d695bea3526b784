import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type SlowSync = {
  /** What the app is started with. */
  readonly env: Readonly<Record<string, string>>
  /** Makes each flush of the running app so much slower from now on. */
  readonly slowBy: (ms: number) => Promise<void>
  readonly remove: () => Promise<void>
}

const source = fileURLToPath(new URL('slow-sync.c', import.meta.url))

/** A disk whose flushes can be made slow while the app runs; only on Linux, with a C compiler. */
export async function slowSync(): Promise<SlowSync> {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-slow-'))
  const library = join(folder, 'slow-sync.so')
  const told = join(folder, 'ms')
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'])
  const slowBy = (ms: number): Promise<void> => writeFile(told, String(ms))
  await slowBy(0)
  return {
    env: { LD_PRELOAD: library, WIREDESK_SLOW_SYNC: told },
    slowBy,
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

import { open } from 'node:fs/promises'
import { devNull } from 'node:os'

import { onTestFinished, vi } from 'vitest'

/** Counts what is really asked of the system until the test ends: flushes of whole files, and of bytes alone. */
export async function watchFlushes(): Promise<{
  readonly sync: () => number
  readonly datasync: () => number
}> {
  const any = await open(devNull)
  const prototype = Object.getPrototypeOf(any) as Pick<typeof any, 'sync' | 'datasync'>
  await any.close()
  const sync = vi.spyOn(prototype, 'sync')
  const datasync = vi.spyOn(prototype, 'datasync')
  onTestFinished(() => {
    sync.mockRestore()
    datasync.mockRestore()
  })
  return { sync: () => sync.mock.calls.length, datasync: () => datasync.mock.calls.length }
}

import fs from 'node:fs'

import { onTestFinished, vi } from 'vitest'

/** Counts what is really asked of the system until the test ends: flushes of whole files, and of bytes alone. */
export function watchFlushes(): { readonly sync: () => number; readonly datasync: () => number } {
  const sync = vi.spyOn(fs, 'fsync')
  const datasync = vi.spyOn(fs, 'fdatasync')
  onTestFinished(() => {
    sync.mockRestore()
    datasync.mockRestore()
  })
  return { sync: () => sync.mock.calls.length, datasync: () => datasync.mock.calls.length }
}

import type { Stats } from 'node:fs'

import * as byNumber from './by-number.ts'
import type { FileFacts, OpenFile } from './disk.ts'

export function factsOf(stats: Stats): FileFacts {
  return {
    size: stats.size,
    changedAtMs: stats.mtimeMs,
    isFolder: stats.isDirectory(),
    identity: `${stats.dev}:${stats.ino}`,
  }
}

/** A file that the system knows by this number. */
export function openFile(number: number): OpenFile {
  let isOpen = true
  // Once it is closed the system gives its number to whatever is opened next.
  const asked = <T>(act: (file: number) => Promise<T>): Promise<T> =>
    isOpen ? act(number) : Promise.reject(new Error('the file was closed'))
  return {
    write: (bytes) => asked((file) => byNumber.write(file, bytes)),
    sync: () => asked(byNumber.sync),
    syncData: () => asked(byNumber.syncData),
    truncate: (length) => asked((file) => byNumber.truncate(file, length)),
    facts: async () => factsOf(await asked(byNumber.look)),
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await byNumber.close(number)
    },
  }
}

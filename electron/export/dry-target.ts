import { createHash } from 'node:crypto'

import type { ExportTarget } from './export-target.ts'

/** Takes everything and writes nothing: what a dry run writes to. */
export function dryTarget(): ExportTarget {
  const hashes = new Map<string, string>()
  return {
    write: async (path, bytes) => {
      hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
    },
    open: async (path) => {
      const hash = createHash('sha256')
      return {
        append: async (bytes) => {
          hash.update(bytes)
        },
        close: async () => {
          hashes.set(path, hash.digest('hex'))
        },
      }
    },
    sha256: (path) => hashes.get(path) ?? '',
    finish: () => Promise.resolve(true),
    discard: async () => {},
  }
}

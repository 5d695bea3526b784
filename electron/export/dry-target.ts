import { createHash } from 'node:crypto'

import type { CopyTarget } from './format.ts'

/** Takes everything and writes nothing: what a dry run writes to. */
export function dryTarget(): CopyTarget {
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
    rehash: (path) => Promise.resolve(hashes.get(path) ?? ''),
    remove: async (path) => {
      hashes.delete(path)
    },
    finish: () => Promise.resolve(true),
    discard: async () => {},
  }
}

import { basename } from 'node:path'

import type { Disk, OpenFile } from '../../electron/disk/disk.ts'
import { nodeDisk } from '../../electron/disk/node-disk.ts'

export type DiskCall = { readonly call: string; readonly name: string }

export type WatchedDisk = {
  readonly disk: Disk
  /** Every call so far, in order; a temporary file's name reads `draft`. */
  readonly calls: DiskCall[]
  /** Called before each call: throw to fail it, or answer a number to cut a write to that many bytes. */
  meddle: (call: DiskCall, nth: number) => number | undefined
}

/** The real disk, with every call noted and open to interference. */
export function watchedDisk(): WatchedDisk {
  const watched: WatchedDisk = { disk: nodeDisk, calls: [], meddle: () => undefined }

  function note(call: string, path: string): number | undefined {
    const name = basename(path).startsWith('.wiredesk-') ? 'draft' : basename(path)
    const made = { call, name }
    watched.calls.push(made)
    return watched.meddle(made, watched.calls.filter((other) => other.call === call).length)
  }

  function watch(file: OpenFile, path: string): OpenFile {
    return {
      write: async (bytes) => {
        const cut = note('write', path)
        return file.write(cut === undefined ? bytes : bytes.subarray(0, cut))
      },
      sync: async () => {
        note('sync', path)
        await file.sync()
      },
      syncData: async () => {
        note('syncData', path)
        await file.syncData()
      },
      truncate: async (length) => {
        note('truncate', path)
        await file.truncate(length)
      },
      facts: () => file.facts(),
      close: () => file.close(),
    }
  }

  const disk: Disk = {
    ...nodeDisk,
    create: async (path) => {
      note('create', path)
      return watch(await nodeDisk.create(path), path)
    },
    openToAppend: async (path) => {
      note('openToAppend', path)
      return watch(await nodeDisk.openToAppend(path), path)
    },
    rename: async (from, to) => {
      note('rename', to)
      await nodeDisk.rename(from, to)
    },
    remove: async (path) => {
      note('remove', path)
      await nodeDisk.remove(path)
    },
    syncFolder: async (path) => {
      note('syncFolder', path)
      await nodeDisk.syncFolder(path)
    },
  }
  return Object.assign(watched, { disk })
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

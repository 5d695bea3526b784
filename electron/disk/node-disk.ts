import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'

import * as byNumber from './by-number.ts'
import { isErrno } from './errno.ts'
import type { Disk } from './disk.ts'
import { factsOf, openFile } from './open-file.ts'

// Windows keeps names durable by itself and refuses to open folders.
const canSyncFolders = process.platform !== 'win32'

async function readPart(path: string, at: number, length: number): Promise<Uint8Array> {
  const file = await byNumber.open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const bytesRead = await byNumber.read(file, buffer, filled, at + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return buffer.subarray(0, filled)
  } finally {
    await byNumber.close(file)
  }
}

async function syncFolder(path: string): Promise<void> {
  if (!canSyncFolders) return
  const folder = await byNumber.open(path, 'r')
  try {
    await byNumber.sync(folder)
  } finally {
    // What was flushed stays so, whatever closing says: nobody need wait for it.
    void byNumber.close(folder).catch(() => undefined)
  }
}

/** The computer's own file system. */
export const nodeDisk: Disk = {
  create: async (path) => openFile(await byNumber.open(path, 'wx', 0o600)),
  openToAppend: async (path) => openFile(await byNumber.open(path, 'a', 0o600)),
  read: (path) => readFile(path),
  readPart,
  rename,
  remove: (path) => rm(path, { force: true }),
  removeAll: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  syncFolder,
  names: async (folder) => {
    try {
      return await readdir(folder)
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return []
      throw error
    }
  },
  facts: async (path) => {
    try {
      return factsOf(await stat(path))
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) return null
      throw error
    }
  },
}

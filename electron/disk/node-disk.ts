import type { Stats } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises'

import { isErrno } from './errno.ts'
import type { Disk, FileFacts, OpenFile } from './disk.ts'

function factsOf(stats: Stats): FileFacts {
  return {
    size: stats.size,
    changedAtMs: stats.mtimeMs,
    isFolder: stats.isDirectory(),
    identity: `${stats.dev}:${stats.ino}`,
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    facts: async () => factsOf(await handle.stat()),
    close: () => handle.close(),
  }
}

// Windows keeps names durable by itself and refuses to open folders.
const canSyncFolders = process.platform !== 'win32'

async function readPart(path: string, at: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const buffer = Buffer.allocUnsafe(length)
    let filled = 0
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, at + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return buffer.subarray(0, filled)
  } finally {
    await handle.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  if (!canSyncFolders) return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The computer's own file system. */
export const nodeDisk: Disk = {
  create: async (path) => openFile(await open(path, 'wx', 0o600)),
  openToAppend: async (path) => openFile(await open(path, 'a', 0o600)),
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

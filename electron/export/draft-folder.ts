import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { nodeDisk } from '../disk/node-disk.ts'
import { ensureFolder } from '../store/ensure-folder.ts'
import type { ExportFile } from './export-target.ts'
import type { CopyTarget } from './format.ts'
import { openSynced } from './open-synced.ts'
import { writeSynced } from './write-synced.ts'

type DraftFolder = Omit<CopyTarget, 'finish'> & {
  /** What was written, by its paths in the folder. */
  readonly paths: () => readonly string[]
  /** Makes the names in it durable, each file being so already. */
  readonly sync: () => Promise<void>
}

/** A new folder that an export is written to before it stands anywhere. */
export async function draftFolder(root: string): Promise<DraftFolder> {
  await ensureFolder(nodeDisk, dirname(root))
  await mkdir(root)
  const hashes = new Map<string, string>()
  const folders = new Map<string, Promise<unknown>>([[root, Promise.resolve()]])
  const open = new Set<ExportFile>()

  const makeFolder = (folder: string): Promise<unknown> => {
    const made = folders.get(folder) ?? makeFolder(dirname(folder)).then(() => mkdir(folder))
    folders.set(folder, made)
    return made
  }

  return {
    write: async (path, bytes) => {
      const file = join(root, path)
      await makeFolder(dirname(file))
      if (hashes.has(path)) await rm(file)
      await writeSynced(file, bytes)
      hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
    },
    open: async (path) => {
      const name = join(root, path)
      await makeFolder(dirname(name))
      const file = await openSynced(name, (sha256) => hashes.set(path, sha256))
      open.add(file)
      const close = async (): Promise<void> => {
        open.delete(file)
        await file.close()
      }
      return { append: file.append, close }
    },
    sha256: (path) => hashes.get(path) ?? '',
    rehash: async (path) => {
      const hash = createHash('sha256')
      for await (const piece of createReadStream(join(root, path))) hash.update(piece as Buffer)
      return hash.digest('hex')
    },
    remove: async (path) => {
      await rm(join(root, path))
      hashes.delete(path)
    },
    paths: () => [...hashes.keys()],
    sync: async () => {
      for (const folder of folders.keys()) await nodeDisk.syncFolder(folder)
    },
    discard: async () => {
      // What was cut off is removed anyway, whatever closing it says.
      for (const file of open) await file.close().catch(() => undefined)
      await rm(root, { recursive: true, force: true })
    },
  }
}

import { createHash, hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { nodeDisk } from '../disk/node-disk.ts'
import { ensureFolder } from '../store/ensure-folder.ts'
import type { flushQueue } from './flush-queue.ts'
import type { CopyTarget } from './format.ts'
import { newFile, type NewFile } from './new-file.ts'

type DraftFolder = Omit<CopyTarget, 'finish'> & {
  /** What was written, by its paths in the folder. */
  readonly paths: () => readonly string[]
  /** Waits until all of it is on the disk, the names too. */
  readonly sync: () => Promise<void>
}

/** A new folder that an export is written to before it stands anywhere; `queue` flushes its files. */
export async function draftFolder(
  root: string,
  queue: ReturnType<typeof flushQueue>,
): Promise<DraftFolder> {
  await ensureFolder(nodeDisk, dirname(root))
  await mkdir(root)
  const hashes = new Map<string, string>()
  const folders = new Map<string, Promise<unknown>>([[root, Promise.resolve()]])
  const writing = new Set<NewFile>()

  const makeFolder = (folder: string): Promise<unknown> => {
    const made = folders.get(folder) ?? makeFolder(dirname(folder)).then(() => mkdir(folder))
    folders.set(folder, made)
    return made
  }

  async function create(path: string): Promise<NewFile> {
    const name = join(root, path)
    await makeFolder(dirname(name))
    const file = await newFile(name)
    writing.add(file)
    return file
  }

  async function written(file: NewFile): Promise<void> {
    writing.delete(file)
    await queue.add(file)
  }

  return {
    write: async (path, text) => {
      if (hashes.has(path)) await rm(join(root, path))
      const bytes = bytesOf(text)
      const file = await create(path)
      await file.write(bytes)
      hashes.set(path, hash('sha256', bytes, 'hex'))
      await written(file)
    },
    open: async (path) => {
      const file = await create(path)
      const sum = createHash('sha256')
      return {
        append: async (text) => {
          const bytes = bytesOf(text)
          sum.update(bytes)
          await file.write(bytes)
        },
        close: async () => {
          hashes.set(path, sum.digest('hex'))
          await written(file)
        },
      }
    },
    sha256: (path) => hashes.get(path) ?? '',
    rehash: async (path) => {
      const sum = createHash('sha256')
      for await (const piece of createReadStream(join(root, path))) sum.update(piece as Buffer)
      return sum.digest('hex')
    },
    remove: async (path) => {
      await rm(join(root, path))
      hashes.delete(path)
    },
    paths: () => [...hashes.keys()],
    sync: async () => {
      await queue.end()
      for (const folder of folders.keys()) await nodeDisk.syncFolder(folder)
    },
    discard: async () => {
      // What was cut off is removed anyway, whatever closing it says.
      for (const file of writing) await file.close().catch(() => undefined)
      await queue.drop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : text
}

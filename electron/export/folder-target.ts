import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { nodeDisk } from '../disk/node-disk.ts'
import { ensureFolder } from '../store/ensure-folder.ts'
import { newDraft, type ExportDraft } from './export-draft.ts'
import type { ExportFile, ExportTarget } from './export-target.ts'
import { openSynced } from './open-synced.ts'
import { swapFolders } from './swap-folders.ts'
import { writeSynced } from './write-synced.ts'

/** Writes to a new folder beside `out` and puts it in `out`'s place at the end, as one step. */
export async function folderTarget(out: string): Promise<ExportTarget> {
  await ensureFolder(nodeDisk, dirname(out))
  const draft = newDraft(out)
  await mkdir(draft.folder)
  return targetOf(draft, out)
}

function targetOf(draft: ExportDraft, out: string): ExportTarget {
  const hashes = new Map<string, string>()
  const folders = new Map<string, Promise<unknown>>([[draft.folder, Promise.resolve()]])
  const open = new Set<ExportFile>()

  const makeFolder = (folder: string): Promise<unknown> => {
    const made = folders.get(folder) ?? makeFolder(dirname(folder)).then(() => mkdir(folder))
    folders.set(folder, made)
    return made
  }

  return {
    write: async (path, bytes) => {
      const file = join(draft.folder, path)
      await makeFolder(dirname(file))
      await writeSynced(file, bytes)
      hashes.set(path, createHash('sha256').update(bytes).digest('hex'))
    },
    open: async (path) => {
      const name = join(draft.folder, path)
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
    finish: async () => {
      for (const folder of folders.keys()) await nodeDisk.syncFolder(folder)
      await swapFolders(draft, out)
    },
    discard: async () => {
      // What was cut off is removed anyway, whatever closing it says.
      for (const file of open) await file.close().catch(() => undefined)
      await rm(draft.folder, { recursive: true, force: true })
    },
  }
}

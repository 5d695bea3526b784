import { createHash } from 'node:crypto'
import { join } from 'node:path'

import type { Disk } from '../disk/disk.ts'
import { isErrno } from '../disk/errno.ts'
import { deskFolder } from './desk-folder.ts'
import { readRedoLog } from './read-redo-log.ts'
import { isTemporary } from './write-durably.ts'

/** A desk's own files as they were when they were looked at. */
export type DeskSnapshot = {
  /**
   * How each file looked, by its path with slashes: another stamp when it was written anew. Its identity,
   * size and time, with spaces between; of one in the redo log, its sum.
   */
  readonly stamps: ReadonlyMap<string, string>
  /** Null when the file went meanwhile. */
  readonly read: (path: string) => Promise<Uint8Array | null>
}

const documents: readonly string[] = [
  deskFolder.desk,
  deskFolder.tags,
  deskFolder.words,
  deskFolder.templates,
  deskFolder.searches,
  deskFolder.launchesBefore,
]
const folders: readonly string[] = [
  deskFolder.lists,
  deskFolder.launches,
  deskFolder.articles,
  deskFolder.versions,
  deskFolder.bin,
  deskFolder.media,
  deskFolder.damaged,
]

/** What stands at the top of a desk's folder and is the desk itself; what can be made again is not. */
export const deskNames: readonly string[] = [...documents, ...folders]

/**
 * Looks at every file that a desk consists of, as it would be read: what is still in the redo log
 * counts. Two that are the same, with nothing but reading between them, saw the desk at one moment.
 */
export async function deskSnapshot(disk: Disk, folder: string): Promise<DeskSnapshot> {
  const logged = await readRedoLog(disk, join(folder, deskFolder.transaction))
  const stamps = new Map<string, string>()
  for (const name of documents) await look(name, false)
  for (const name of folders) await look(name, true)
  for (const [path, redo] of logged) {
    const file = path.replaceAll('\\', '/')
    if (redo === null) stamps.delete(file)
    else
      stamps.set(
        file,
        createHash('sha256')
          .update(await redo())
          .digest('hex'),
      )
  }
  const redos = new Map(Array.from(logged, ([path, redo]) => [path.replaceAll('\\', '/'), redo]))

  async function look(path: string, isFolder: boolean): Promise<void> {
    if (isTemporary(path)) return
    const facts = await disk.facts(join(folder, path))
    if (facts === null) return
    if (!facts.isFolder) {
      stamps.set(path, `${facts.identity} ${facts.size} ${facts.changedAtMs}`)
    } else if (isFolder) {
      for (const name of (await disk.names(join(folder, path))).toSorted())
        if (!name.startsWith('.')) await look(`${path}/${name}`, true)
    }
  }

  async function read(path: string): Promise<Uint8Array | null> {
    const redo = redos.get(path)
    // Its log went when it was written to its file.
    const logged = redo === undefined || redo === null ? null : await redo().catch(() => null)
    if (logged !== null) return logged
    try {
      return await disk.read(join(folder, path))
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return null
      throw error
    }
  }

  return { stamps, read }
}

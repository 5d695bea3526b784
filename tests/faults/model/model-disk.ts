import { setImmediate as nextTurn } from 'node:timers/promises'

import type { BackupDisk } from '../../../electron/backup/backup-disk.ts'
import type { FileFacts, OpenFile } from '../../../electron/disk/disk.ts'
import { systemError } from '../../support/watched-disk.ts'
import type { DiskOp, NodeId, Place } from './disk-op.ts'
import { epochMs, root, type Tree } from './tree.ts'

export type ModelDisk = {
  readonly disk: BackupDisk
  /** What stands there now, flushed or not. */
  readonly tree: Tree
  /** What was done to it, in the order in which the disk was told. */
  readonly ops: readonly DiskOp[]
}

type Wish = {
  /** Answers each call a turn of the process later, as a real disk does, so that calls run together. */
  readonly isSlow?: boolean
  /** How many changes fall into one tick of the clock that dates files; real ones tick every 4 ms. */
  readonly perTick?: number
}

/** A disk in memory that notes what is done to it, beginning with what stands in `start`. */
export function modelDisk(start: Tree, { isSlow = false, perTick = 1 }: Wish = {}): ModelDisk {
  const tree = start.copy()
  const ops: DiskOp[] = []
  let changes = Math.floor((tree.newestMs() - epochMs) / 4) * perTick

  const answered = (): Promise<unknown> => (isSlow ? nextTurn() : Promise.resolve())

  function nowMs(): number {
    changes += 1
    return epochMs + Math.floor(changes / perTick) * 4
  }

  function run(op: DiskOp): void {
    if (!tree.apply(op)) throw systemError('ENOTEMPTY')
    ops.push(op)
  }

  function find(path: string): NodeId | null {
    let node: NodeId | null = root
    for (const name of path.split('/').filter((name) => name !== '')) {
      if (node === null) return null
      if (!tree.isFolder(node)) throw systemError('ENOTDIR')
      node = tree.at({ folder: node, name })
    }
    return node
  }

  function found(path: string): NodeId {
    const node = find(path)
    if (node === null) throw systemError('ENOENT')
    return node
  }

  function placeOf(path: string): Place {
    const at = path.lastIndexOf('/')
    const folder = found(path.slice(0, at))
    if (!tree.isFolder(folder)) throw systemError('ENOTDIR')
    return { folder, name: path.slice(at + 1) }
  }

  function fileAt(path: string): NodeId {
    const node = found(path)
    if (tree.isFolder(node)) throw systemError('EISDIR')
    return node
  }

  function make(what: 'file' | 'folder', path: string): NodeId {
    const node = tree.newNode()
    run({ kind: 'make', what, node, to: placeOf(path) })
    return node
  }

  function removeAll(from: Place, node: NodeId): void {
    for (const name of tree.names(node)) {
      const inside = { folder: node, name }
      removeAll(inside, tree.at(inside) ?? node)
    }
    run({ kind: 'unlink', node, from })
  }

  async function flush(node: NodeId): Promise<void> {
    // What is written while it runs may come too late for it.
    const covers = ops.length
    await answered()
    run({ kind: 'flush', node, covers })
  }

  function opened(node: NodeId, isAppending: boolean): OpenFile {
    let at = 0
    return {
      write: async (bytes) => {
        // Taken now: the caller may use its buffer again.
        const taken = Uint8Array.from(bytes)
        await answered()
        const from = isAppending ? tree.file(node).bytes.length : at
        run({ kind: 'write', node, at: from, bytes: taken, atMs: nowMs() })
        at = from + taken.length
        return taken.length
      },
      sync: () => flush(node),
      syncData: () => flush(node),
      truncate: async (length) => {
        await answered()
        run({ kind: 'truncate', node, length, atMs: nowMs() })
      },
      facts: async () => factsOf(node),
      close: async () => {
        await answered()
      },
    }
  }

  async function removeFolder(path: string): Promise<void> {
    await answered()
    const node = find(path)
    if (node !== null) removeAll(placeOf(path), node)
  }

  const disk: BackupDisk = {
    create: async (path) => {
      await answered()
      if (find(path) !== null) throw systemError('EEXIST')
      return opened(make('file', path), false)
    },
    openToAppend: async (path) => {
      await answered()
      return opened(find(path) === null ? make('file', path) : fileAt(path), true)
    },
    read: async (path) => {
      await answered()
      return tree.file(fileAt(path)).bytes
    },
    readPart: async (path, at, length) => {
      await answered()
      return tree.file(fileAt(path)).bytes.subarray(at, at + length)
    },
    rename: async (from, to) => {
      await answered()
      run({ kind: 'move', node: found(from), from: placeOf(from), to: placeOf(to) })
    },
    remove: async (path) => {
      await answered()
      const node = find(path)
      if (node !== null) run({ kind: 'unlink', node: fileAt(path), from: placeOf(path) })
    },
    removeAll: removeFolder,
    removeFolder,
    removeEmptyFolder: async (path) => {
      await answered()
      const node = found(path)
      if (tree.names(node).length > 0) throw systemError('ENOTEMPTY')
      run({ kind: 'unlink', node, from: placeOf(path) })
    },
    link: async (from, to) => {
      await answered()
      if (find(to) !== null) throw systemError('EEXIST')
      run({ kind: 'make', what: 'file', node: fileAt(from), to: placeOf(to) })
    },
    setChangedAt: async (path, atMs) => {
      await answered()
      // What a power cut leaves of it is the time of the last write.
      tree.setFile(fileAt(path), { bytes: tree.file(fileAt(path)).bytes, changedAtMs: atMs })
    },
    makeFolder: async (path) => {
      await answered()
      const names = path.split('/').filter((name) => name !== '')
      for (const at of names.keys()) {
        const above = `/${names.slice(0, at + 1).join('/')}`
        if (find(above) === null) make('folder', above)
      }
    },
    syncFolder: async (path) => {
      await flush(found(path))
    },
    names: async (folder) => {
      await answered()
      const node = find(folder)
      return node === null ? [] : tree.names(node)
    },
    facts: async (path) => {
      await answered()
      return factsAt(path)
    },
  }

  function factsAt(path: string): FileFacts | null {
    const node = find(path)
    return node === null ? null : factsOf(node)
  }

  function factsOf(node: NodeId): FileFacts {
    const { bytes, changedAtMs } = tree.file(node)
    const isFolder = tree.isFolder(node)
    return { size: bytes.length, changedAtMs, isFolder, identity: identityOf(node) }
  }

  return { disk, tree, ops }
}

function identityOf(node: NodeId): string {
  return `1:${node}`
}

import { createHash } from 'node:crypto'

import {
  type ByteOp,
  isByteOp,
  type DiskOp,
  type NameOp,
  type NodeId,
  type Place,
} from './disk-op.ts'

/** A file's bytes, and when they were last changed, on the model's own clock. */
export type FileBytes = { readonly bytes: Uint8Array; readonly changedAtMs: number }

export const root: NodeId = 0
/** Where the model's clock begins. */
export const epochMs = Date.UTC(2026, 10, 21)
const empty: FileBytes = { bytes: new Uint8Array(), changedAtMs: 0 }
const sums = new WeakMap<Uint8Array, string>()

/** What stands on a disk: names in folders, and bytes in files, which a name may or may not lead to. */
export class Tree {
  readonly #folders: Map<NodeId, ReadonlyMap<string, NodeId>>
  readonly #files: Map<NodeId, FileBytes>
  #last: NodeId

  constructor(
    folders: ReadonlyMap<NodeId, ReadonlyMap<string, NodeId>> = new Map([[root, new Map()]]),
    files: ReadonlyMap<NodeId, FileBytes> = new Map(),
    last: NodeId = root,
  ) {
    this.#folders = new Map(folders)
    this.#files = new Map(files)
    this.#last = last
  }

  copy(): Tree {
    return new Tree(this.#folders, this.#files, this.#last)
  }

  newNode(): NodeId {
    this.#last += 1
    return this.#last
  }

  at({ folder, name }: Place): NodeId | null {
    return this.#folders.get(folder)?.get(name) ?? null
  }

  isFolder(node: NodeId): boolean {
    return this.#folders.has(node)
  }

  names(folder: NodeId): readonly string[] {
    return [...(this.#folders.get(folder)?.keys() ?? [])]
  }

  /** When the last of its files was changed. */
  newestMs(): number {
    return Math.max(epochMs, ...Array.from(this.#files.values(), ({ changedAtMs }) => changedAtMs))
  }

  file(node: NodeId): FileBytes {
    return this.#files.get(node) ?? empty
  }

  setFile(node: NodeId, file: FileBytes): void {
    this.#last = Math.max(this.#last, node)
    this.#files.set(node, file)
  }

  /** Does what an operation says; false when that cannot be done to what stands here. */
  apply(op: DiskOp): boolean {
    if (op.kind === 'flush') return true
    this.#last = Math.max(this.#last, op.node)
    if (!isByteOp(op)) return this.#applyName(op)
    this.#files.set(op.node, changed(this.file(op.node), op))
    return true
  }

  /** Every file that a name leads to, by its path. */
  *paths(folder: NodeId = root, above = ''): Iterable<readonly [path: string, node: NodeId]> {
    for (const [name, node] of this.#folders.get(folder) ?? []) {
      const path = `${above}/${name}`
      if (this.isFolder(node)) yield* this.paths(node, path)
      else yield [path, node]
    }
  }

  /** The same for trees in which the same bytes stand at the same paths. */
  sum(): string {
    const lines = Array.from(this.paths(), ([path, node]) => `${path} ${sumOf(this.file(node))}`)
    return lines.toSorted().join('\n')
  }

  #applyName(op: NameOp): boolean {
    if (op.kind !== 'make' && this.at(op.from) !== op.node) return false
    if (op.kind !== 'unlink' && !this.#mayStand(op)) return false
    if (op.kind !== 'make') this.#name(op.from, null)
    if (op.kind !== 'unlink') this.#name(op.to, op.node)
    if (op.kind === 'make' && op.what === 'folder') this.#folders.set(op.node, new Map())
    return true
  }

  // A rename replaces a file, or an empty folder; all else needs a free name.
  #mayStand(op: Exclude<NameOp, { readonly kind: 'unlink' }>): boolean {
    const standing = this.at(op.to)
    if (standing === null) return true
    if (op.kind === 'make' || this.isFolder(op.node) !== this.isFolder(standing)) return false
    return !this.isFolder(standing) || this.names(standing).length === 0
  }

  #name({ folder, name }: Place, node: NodeId | null): void {
    const names = new Map(this.#folders.get(folder))
    if (node === null) names.delete(name)
    else names.set(name, node)
    this.#folders.set(folder, names)
  }
}

/** A file as one more operation leaves it. */
export function changed({ bytes, changedAtMs }: FileBytes, op: ByteOp): FileBytes {
  const end = op.kind === 'truncate' ? op.length : Math.max(bytes.length, op.at + op.bytes.length)
  const next = new Uint8Array(end)
  next.set(bytes.subarray(0, end))
  if (op.kind === 'write') next.set(op.bytes, op.at)
  return { bytes: next, changedAtMs: Math.max(changedAtMs, op.atMs) }
}

function sumOf({ bytes, changedAtMs }: FileBytes): string {
  const known = sums.get(bytes)
  const sum = known ?? createHash('sha256').update(bytes).digest('hex').slice(0, 24)
  if (known === undefined) sums.set(bytes, sum)
  return `${sum} ${changedAtMs}`
}

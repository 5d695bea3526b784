/** A file or folder, whatever names it has. */
export type NodeId = number

/** A name in a folder. */
export type Place = { readonly folder: NodeId; readonly name: string }

/** What a program does to a disk, in the order in which the disk was told. */
export type DiskOp =
  | {
      readonly kind: 'make'
      readonly what: 'file' | 'folder'
      readonly node: NodeId
      readonly to: Place
    }
  | { readonly kind: 'move'; readonly node: NodeId; readonly from: Place; readonly to: Place }
  | { readonly kind: 'unlink'; readonly node: NodeId; readonly from: Place }
  | {
      readonly kind: 'write'
      readonly node: NodeId
      readonly at: number
      readonly bytes: Uint8Array
      readonly atMs: number
    }
  | {
      readonly kind: 'truncate'
      readonly node: NodeId
      readonly length: number
      readonly atMs: number
    }
  /** Ended well: what the first `covers` operations did to the node, its bytes or its names, is safe. */
  | { readonly kind: 'flush'; readonly node: NodeId; readonly covers: number }

export type NameOp = Extract<DiskOp, { readonly kind: 'make' | 'move' | 'unlink' }>
export type ByteOp = Extract<DiskOp, { readonly kind: 'write' | 'truncate' }>

export function isNameOp(op: DiskOp): op is NameOp {
  return op.kind === 'make' || op.kind === 'move' || op.kind === 'unlink'
}

export function isByteOp(op: DiskOp): op is ByteOp {
  return op.kind === 'write' || op.kind === 'truncate'
}

/** The names that an operation gives or takes. */
export function placesOf(op: NameOp): readonly Place[] {
  if (op.kind === 'make') return [op.to]
  return op.kind === 'move' ? [op.from, op.to] : [op.from]
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.folder === other.folder && one.name === other.name
}

import { type DiskOp, isByteOp, isNameOp, isSamePlace, type NameOp, placesOf } from './disk-op.ts'

/**
 * Which operations a power cut cannot take back, as POSIX has it and ext4, XFS and btrfs keep it.
 * Flushing a file makes its bytes and size safe and none of its names. Flushing a folder makes safe
 * what was done to the names in it; a move between two folders is one step of the file system's
 * journal, so that flushing either is enough, and what was done to a name before comes with it. All
 * else may have reached the platter or not, in any choice: more than those three would leave, which
 * keep the order of the names.
 */
export class DurableOps {
  readonly #ops: readonly DiskOp[]
  readonly #durable = new Set<number>()

  constructor(ops: readonly DiskOp[]) {
    this.#ops = ops
  }

  has(at: number): boolean {
    return this.#durable.has(at)
  }

  /** To be told of each operation in its turn. */
  take(op: DiskOp): void {
    if (op.kind !== 'flush') return
    for (let before = 0; before < op.covers; before += 1) {
      if (isTouched(this.#ops[before], op.node)) this.#addWithCauses(before)
    }
  }

  #addWithCauses(at: number): void {
    const op = this.#ops[at]
    if (op === undefined || this.#durable.has(at)) return
    this.#durable.add(at)
    if (!isNameOp(op)) return
    for (let before = 0; before < at; before += 1) {
      const cause = this.#ops[before]
      if (cause !== undefined && isNameOp(cause) && isCause(cause, op)) this.#addWithCauses(before)
    }
  }
}

function isTouched(op: DiskOp | undefined, node: number): boolean {
  if (op === undefined || op.kind === 'flush') return false
  return isByteOp(op) ? op.node === node : placesOf(op).some(({ folder }) => folder === node)
}

function isCause(before: NameOp, op: NameOp): boolean {
  return placesOf(before).some((place) => placesOf(op).some((other) => isSamePlace(place, other)))
}

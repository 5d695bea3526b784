import { type ByteOp, type DiskOp, isByteOp, isNameOp, type NodeId } from './disk-op.ts'
import { DurableOps } from './durable-ops.ts'
import { fileRemains } from './file-remains.ts'
import { pickChoices } from './pick-choices.ts'
import type { FileBytes, Tree } from './tree.ts'

export type CrashState = {
  /** After how many operations the power was cut. */
  readonly after: number
  /** What stands on the disk when it is mounted again. */
  readonly tree: Tree
}

/**
 * What a disk may hold after a power cut at any of its operations from `from` on: for each cut, which
 * of the names' changes that were not flushed arrived, and what is left of each file that was not. All
 * of them where a cut leaves at most `perCut`, and a choice that is the same each time where it leaves
 * more.
 */
export function* crashStates(
  start: Tree,
  ops: readonly DiskOp[],
  { from, perCut }: { readonly from: number; readonly perCut: number },
): Iterable<CrashState> {
  const durable = new DurableOps(ops)
  const settled = start.copy()
  let settledOps = 0
  for (let after = 0; after <= ops.length; after += 1) {
    const last = ops[after - 1]
    if (last !== undefined) durable.take(last)
    while (settledOps < after && (ops[settledOps]?.kind === 'flush' || durable.has(settledOps))) {
      settled.apply(ops[settledOps] as DiskOp)
      settledOps += 1
    }
    if (after < from) continue
    const rest = ops
      .slice(settledOps, after)
      .map((op, n) => ({ op, isSafe: durable.has(settledOps + n) }))
    for (const tree of treesOf(settled, rest, { perCut, seed: after })) yield { after, tree }
  }
}

type Told = { readonly op: DiskOp; readonly isSafe: boolean }

function* treesOf(
  settled: Tree,
  rest: readonly Told[],
  { perCut, seed }: { readonly perCut: number; readonly seed: number },
): Iterable<Tree> {
  const names = rest.filter(({ op, isSafe }) => isNameOp(op) && !isSafe)
  const files = filesOf(settled, rest)
  const counts = [...names.map(() => 2), ...files.map(([, remains]) => remains.length)]
  for (const choice of pickChoices(counts, perCut, seed)) {
    const tree = settled.copy()
    const arrived = new Set(names.filter((_, n) => choice[n] === 1))
    for (const told of rest) if (told.isSafe || arrived.has(told)) tree.apply(told.op)
    for (const [n, [node, remains]] of files.entries()) {
      const left = remains[choice[names.length + n] ?? 0]
      if (left !== undefined) tree.setFile(node, left)
    }
    yield tree
  }
}

/** What may be left of each file that was written and not flushed. */
function filesOf(
  settled: Tree,
  rest: readonly Told[],
): readonly (readonly [NodeId, readonly FileBytes[]])[] {
  const flushed = settled.copy()
  const pending = new Map<NodeId, ByteOp[]>()
  for (const { op, isSafe } of rest) {
    if (!isByteOp(op)) continue
    if (isSafe) flushed.apply(op)
    else pending.set(op.node, [...(pending.get(op.node) ?? []), op])
  }
  return Array.from(pending, ([node, ops]) => [node, fileRemains(flushed.file(node), ops)] as const)
}

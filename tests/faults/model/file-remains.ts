import type { ByteOp } from './disk-op.ts'
import { changed, type FileBytes } from './tree.ts'

/**
 * What a file may hold after a power cut that came before its last writes were flushed. Its size
 * and its bytes go to the platter apart, so any of these is left by ext4, XFS or btrfs: nothing of
 * the writes; all of them; the first so many; the last of them torn; and the size of all of them with
 * NULs where bytes did not arrive, be it all of the bytes or, reordered, the first half of them.
 */
export function fileRemains(safe: FileBytes, pending: readonly ByteOp[]): readonly FileBytes[] {
  const remains: FileBytes[] = [safe]
  let file = safe
  for (const op of pending) {
    if (op.kind === 'write') remains.push(...tornBy(file, op))
    file = changed(file, op)
    remains.push(file)
  }
  const written = pending.filter((op) => op.kind === 'write')
  const first = Math.min(...written.map(({ at }) => at))
  const size = file.bytes.length
  if (first < size) {
    remains.push(
      hollow(file, first, size),
      hollow(file, first, first + Math.ceil((size - first) / 2)),
    )
  }
  return withoutTwins(remains)
}

/** As a write leaves a file of which only a beginning arrived: half of it, or all but its last byte. */
function tornBy(
  file: FileBytes,
  op: Extract<ByteOp, { readonly kind: 'write' }>,
): readonly FileBytes[] {
  const lengths = new Set([Math.floor(op.bytes.length / 2), op.bytes.length - 1])
  return [...lengths]
    .filter((length) => length > 0)
    .map((length) => changed(file, { ...op, bytes: op.bytes.subarray(0, length) }))
}

function hollow({ bytes, changedAtMs }: FileBytes, from: number, to: number): FileBytes {
  const holed = Uint8Array.from(bytes)
  holed.fill(0, from, to)
  return { bytes: holed, changedAtMs }
}

function withoutTwins(all: readonly FileBytes[]): readonly FileBytes[] {
  const seen = new Map(all.map((one) => [Buffer.from(one.bytes).toString('latin1'), one]))
  return [...seen.values()]
}

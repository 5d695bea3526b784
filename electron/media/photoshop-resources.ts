const signature = 0x3842494d // 8BIM

/** The wanted resources of a Photoshop block, as they stand; null when it holds none of them. */
export function photoshopResources(
  bytes: Uint8Array,
  wanted: ReadonlySet<number>,
): Uint8Array | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  for (let at = 0; at + 12 <= view.length && view.readUInt32BE(at) === signature;) {
    // The name has its length before it, and both together, like the words, take an even number.
    const name = even(1 + view.readUInt8(at + 6))
    if (at + 6 + name + 4 > view.length) break
    const size = view.readUInt32BE(at + 6 + name)
    const end = at + 6 + name + 4 + even(size)
    if (wanted.has(view.readUInt16BE(at + 4))) kept.push(bytes.subarray(at, end))
    at = end
  }
  return kept.length === 0 ? null : Buffer.concat(kept)
}

function even(size: number): number {
  return size + (size % 2)
}

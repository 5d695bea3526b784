import { packedBytes } from '../zip/packed-bytes.ts'
import { zipBook } from '../zip/zip-book.ts'

/** The parts as one package, in their order; the same parts give the same bytes. */
export async function packParts(
  parts: readonly (readonly [path: string, bytes: string | Uint8Array])[],
): Promise<Uint8Array> {
  const book = zipBook()
  const pieces: Uint8Array[] = []
  for (const [path, bytes] of parts) {
    // A picture is packed as it is.
    const isText = typeof bytes === 'string'
    pieces.push(...book.add(path, await packedBytes(isText ? Buffer.from(bytes) : bytes, isText)))
  }
  return Buffer.concat([...pieces, ...book.end()])
}

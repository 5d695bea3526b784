import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** The bytes of a file as an archive holds them, with what is said of them there. */
export type PackedBytes = {
  readonly bytes: Uint8Array
  readonly isDeflated: boolean
  readonly crc: number
  readonly size: number
}

/** Packs bytes as they are, or deflated. */
export async function packedBytes(bytes: Uint8Array, isDeflated: boolean): Promise<PackedBytes> {
  const [crc, size] = [crc32(bytes), bytes.length]
  return { bytes: isDeflated ? await deflate(bytes) : bytes, isDeflated, crc, size }
}

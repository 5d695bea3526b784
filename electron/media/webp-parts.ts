import { after, type PicturePart, type PictureParts } from './picture-part.ts'

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const flags = { exif: 0x08, xmp: 0x04 }

/** A WebP's chunks. */
export const webpParts: PictureParts = { split, join }

function split(bytes: Uint8Array): readonly PicturePart[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: PicturePart[] = [{ kind: 'pixels', bytes: bytes.subarray(0, 12) }]
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = view.toString('latin1', at, at + 4)
    const size = view.readUInt32LE(at + 4)
    // Chunks stand at even places.
    const end = at + 8 + size + (size % 2)
    parts.push(partOf(type, bytes.subarray(at, end), bytes.subarray(at + 8, at + 8 + size)))
    at = end
  }
  return parts
}

function partOf(type: string, chunk: Uint8Array, words: Uint8Array): PicturePart {
  if (type === 'EXIF') return { kind: 'exif', bytes: after('Exif\0\0', words) ?? words }
  if (type === 'XMP ') return { kind: 'xmp', bytes: words }
  return { kind: needed.has(type) ? 'pixels' : 'other', bytes: chunk }
}

function join(parts: readonly PicturePart[]): Uint8Array {
  const file = Buffer.concat(
    parts.map(({ kind, bytes }) => {
      if (kind === 'exif') return chunkOf('EXIF', bytes)
      if (kind === 'xmp') return chunkOf('XMP ', bytes)
      return bytes
    }),
  )
  file.writeUInt32LE(file.length - 8, 4)
  // The extended header says what the file holds, so it has to be told what was taken out.
  if (after('VP8X', file.subarray(12)) !== null && file.length > 20) {
    let said = file.readUInt8(20) & ~(flags.exif | flags.xmp)
    for (const { kind } of parts) if (kind === 'exif' || kind === 'xmp') said |= flags[kind]
    file.writeUInt8(said, 20)
  }
  return file
}

function chunkOf(type: string, words: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(8 + words.length + (words.length % 2))
  chunk.write(type, 0, 'latin1')
  chunk.writeUInt32LE(words.length, 4)
  chunk.set(words, 8)
  return chunk
}

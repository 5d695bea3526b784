import { crc32 } from 'node:zlib'

import { after, type PicturePart, type PictureParts } from './picture-part.ts'

// What else may be left out without the picture looking different; critical chunks begin with a capital.
const needed = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs sPLT hIST cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
)
// Keyword, not compressed, no language, no translated keyword.
const xmpHead = 'XML:com.adobe.xmp\0\0\0\0\0'

/** A PNG's chunks up to its end. */
export const pngParts: PictureParts = { split, join }

function split(bytes: Uint8Array): readonly PicturePart[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: PicturePart[] = [{ kind: 'pixels', bytes: bytes.subarray(0, 8) }]
  for (let at = 8; at + 8 <= bytes.length;) {
    const size = view.readUInt32BE(at)
    const type = view.toString('latin1', at + 4, at + 8)
    const end = at + 12 + size
    parts.push(partOf(type, bytes.subarray(at, end)))
    if (type === 'IEND') break
    at = end
  }
  return parts
}

function partOf(type: string, chunk: Uint8Array): PicturePart {
  const words = chunk.subarray(8, -4)
  if (type === 'eXIf') return { kind: 'exif', bytes: words }
  const xmp = type === 'iTXt' ? after(xmpHead, words) : null
  if (xmp !== null) return { kind: 'xmp', bytes: xmp }
  const isNeeded = /^[A-Z]/.test(type) || needed.has(type)
  return { kind: isNeeded ? 'pixels' : 'other', bytes: chunk }
}

function join(parts: readonly PicturePart[]): Uint8Array {
  return Buffer.concat(
    parts.map(({ kind, bytes }) => {
      if (kind === 'exif') return chunkOf('eXIf', bytes)
      if (kind === 'xmp') return chunkOf('iTXt', Buffer.concat([Buffer.from(xmpHead), bytes]))
      return bytes
    }),
  )
}

function chunkOf(type: string, words: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + words.length)
  chunk.writeUInt32BE(words.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(words, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), chunk.length - 4)
  return chunk
}

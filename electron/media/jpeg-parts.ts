import { after, type PicturePart, type PictureParts } from './picture-part.ts'

const endOfImage = 0xd9
const startOfScan = 0xda
const frames = {
  exif: { marker: 0xe1, prefix: 'Exif\0\0' },
  xmp: { marker: 0xe1, prefix: 'http://ns.adobe.com/xap/1.0/\0' },
  iptc: { marker: 0xed, prefix: 'Photoshop 3.0\0' },
} as const
// Without these colours come out wrong.
const colours = [
  { marker: 0xe0, prefix: 'JFIF\0' },
  { marker: 0xe2, prefix: 'ICC_PROFILE\0' },
  { marker: 0xee, prefix: 'Adobe' },
] as const

/** A JPEG's segments up to the end of its first image; garbage between them is left out, as decoders do. */
export const jpegParts: PictureParts = { split, join }

function split(bytes: Uint8Array): readonly PicturePart[] {
  const parts: PicturePart[] = [{ kind: 'pixels', bytes: bytes.subarray(0, 2) }]
  for (let at = nextMarker(bytes, 2); at < bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (marker === endOfImage) {
      parts.push({ kind: 'pixels', bytes: bytes.subarray(at, at + 2) })
      break
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + Math.max(2, length)
    parts.push(partOf(marker, bytes.subarray(at, end)))
    at = nextMarker(bytes, end)
    if (marker === startOfScan) parts.push({ kind: 'pixels', bytes: bytes.subarray(end, at) })
  }
  return parts
}

/** Where the next marker stands that is not a part of the compressed picture. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    const isWithin = marker < 2 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd8)
    if (!isWithin) return at
  }
  return bytes.length
}

function partOf(marker: number, segment: Uint8Array): PicturePart {
  const words = segment.subarray(4)
  for (const [kind, frame] of Object.entries(frames)) {
    const said = marker === frame.marker ? after(frame.prefix, words) : null
    if (said !== null) return { kind: kind as keyof typeof frames, bytes: said }
  }
  const isNeeded =
    marker < 0xe0 ||
    marker === 0xf0 ||
    colours.some((one) => marker === one.marker && after(one.prefix, words) !== null)
  return { kind: isNeeded ? 'pixels' : 'other', bytes: segment }
}

function join(parts: readonly PicturePart[]): Uint8Array {
  return Buffer.concat(
    parts.map(({ kind, bytes }) =>
      kind === 'pixels' || kind === 'other' ? bytes : segmentOf(kind, bytes),
    ),
  )
}

function segmentOf(kind: keyof typeof frames, bytes: Uint8Array): Uint8Array {
  const { marker, prefix } = frames[kind]
  const size = 2 + prefix.length + bytes.length
  if (size > 0xffff) return new Uint8Array()
  const head = Buffer.from([0xff, marker, size >> 8, size & 0xff])
  return Buffer.concat([head, Buffer.from(prefix, 'latin1'), bytes])
}

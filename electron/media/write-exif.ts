import type { ExifWords } from './read-exif.ts'

const ascii = 2
const short = 3

/** An EXIF block that says how to hold the picture and whose it is; null when there is nothing to say. */
export function writeExif({
  orientation,
  description,
  artist,
  copyright,
}: ExifWords): Uint8Array | null {
  const entries = [
    ...textEntry(0x010e, description),
    ...(orientation === 1
      ? []
      : [{ tag: 0x0112, type: short, value: Buffer.from([0, orientation]) }]),
    ...textEntry(0x013b, artist),
    ...textEntry(0x8298, copyright),
  ]
  if (entries.length === 0) return null
  const head = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  head.write('MM\0*', 0, 'latin1')
  head.writeUInt32BE(8, 4)
  head.writeUInt16BE(entries.length, 8)
  const values: Buffer[] = []
  let free = head.length
  for (const [at, { tag, type, value }] of entries.entries()) {
    const start = 10 + at * 12
    head.writeUInt16BE(tag, start)
    head.writeUInt16BE(type, start + 2)
    head.writeUInt32BE(type === short ? 1 : value.length, start + 4)
    // Four bytes and fewer stand in the entry itself.
    if (value.length <= 4) value.copy(head, start + 8)
    else {
      head.writeUInt32BE(free, start + 8)
      // Values stand at even places.
      const padded = Buffer.concat([value, Buffer.alloc(value.length % 2)])
      values.push(padded)
      free += padded.length
    }
  }
  return Buffer.concat([head, ...values])
}

function textEntry(tag: number, text: string) {
  return text === '' ? [] : [{ tag, type: ascii, value: Buffer.from(`${text}\0`) }]
}

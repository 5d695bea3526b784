import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly content: string
  /** The Unix mode with its file type, such as 0o100755. */
  readonly mode: number
  /** Stored as it is unless said. */
  readonly isDeflated?: boolean
}

/** A zip archive, made byte by byte so that a test decides each of them. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const file = Buffer.concat([fileHeader(entry), Buffer.from(entry.name), packed(entry)])
    files.push(file)
    directory.push(Buffer.concat([directoryHeader(entry, offset), Buffer.from(entry.name)]))
    offset += file.length
  }
  const listing = Buffer.concat(directory)
  return Buffer.concat([...files, listing, endRecord(entries.length, listing.length, offset)])
}

function packed({ content, isDeflated = false }: ZipEntry): Buffer {
  const bytes = Buffer.from(content)
  return isDeflated ? deflateRawSync(bytes) : bytes
}

function fileHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  if (entry.isDeflated === true) header.writeUInt16LE(8, 8)
  writeSizes(header, entry, 14)
  return header
}

function directoryHeader(entry: ZipEntry, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  // Made on Unix: the upper half of the attributes is a mode.
  header.writeUInt16LE((3 << 8) | 20, 4)
  header.writeUInt16LE(20, 6)
  if (entry.isDeflated === true) header.writeUInt16LE(8, 10)
  writeSizes(header, entry, 16)
  header.writeUInt32LE(entry.mode * 0x10000, 38)
  header.writeUInt32LE(offset, 42)
  return header
}

function writeSizes(header: Buffer, entry: ZipEntry, at: number): void {
  header.writeUInt32LE(crc32(entry.content), at)
  header.writeUInt32LE(packed(entry).length, at + 4)
  header.writeUInt32LE(Buffer.byteLength(entry.content), at + 8)
  header.writeUInt16LE(Buffer.byteLength(entry.name), at + 12)
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return record
}

/** The records of a .zip archive, byte for byte as PKWARE's APPNOTE 6.3.10 has them. */

/** A file of an archive, as its directory lists it. */
export type ZipEntry = {
  readonly name: string
  readonly isDeflated: boolean
  readonly crc: number
  readonly size: number
  /** How many bytes it takes in the archive, without its header. */
  readonly packed: number
  /** Where its header begins. */
  readonly at: number
}

/** From here on a number takes 64 bits, which not every reader knows; so only where one needs it. */
const narrow = 0xffffffff
const mostEntries = 0xffff

const [version, wideVersion] = [20, 45]
const nameIsUtf8 = 1 << 11
// Noon of the first of January 1981, as the archive's clock without a zone writes it: the bytes must
// not tell when or where they were made.
const [time, date] = [12 << 11, (1 << 9) | (1 << 5) | 1]
const madeOnUnix = 3 << 8
const mode = 0o100644

/** What stands before a file's bytes. `isWide` leaves room for sizes that are not known yet. */
export function fileHeader(entry: Omit<ZipEntry, 'at'>, isWide: boolean): Buffer {
  const name = Buffer.from(entry.name)
  const extra = isWide ? wideNumbers([entry.size, entry.packed]) : Buffer.alloc(0)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeFacts(header.subarray(4), entry, isWide)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, name, extra])
}

/** How the archive's directory lists a file. */
export function directoryRecord(entry: ZipEntry): Buffer {
  const { size, packed, at } = entry
  const isWide = [size, packed, at].some((number) => number >= narrow)
  const name = Buffer.from(entry.name)
  const extra = isWide ? wideNumbers([size, packed, at]) : Buffer.alloc(0)
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(madeOnUnix | wideVersion, 4)
  writeFacts(record.subarray(6), entry, isWide)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt16LE(extra.length, 30)
  record.writeUInt32LE(mode * 0x10000, 38)
  record.writeUInt32LE(isWide ? narrow : at, 42)
  return Buffer.concat([record, name, extra])
}

type Directory = { readonly entries: number; readonly at: number; readonly size: number }

/** What an archive ends with: where its directory stands. */
export function endRecords({ entries, at, size }: Directory): Buffer {
  const isWide = entries >= mostEntries || at >= narrow || size >= narrow
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(isWide ? mostEntries : entries, 8)
  end.writeUInt16LE(isWide ? mostEntries : entries, 10)
  end.writeUInt32LE(isWide ? narrow : size, 12)
  end.writeUInt32LE(isWide ? narrow : at, 16)
  return isWide ? Buffer.concat([wideEnd({ entries, at, size }), end]) : end
}

function wideEnd({ entries, at, size }: Directory): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.writeUInt32LE(0x06064b50, 0)
  // Without this number and the signature before it.
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(madeOnUnix | wideVersion, 12)
  record.writeUInt16LE(wideVersion, 14)
  record.writeBigUInt64LE(BigInt(entries), 24)
  record.writeBigUInt64LE(BigInt(entries), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(at), 48)
  const locator = record.subarray(56)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + size), 8)
  // One disk.
  locator.writeUInt32LE(1, 16)
  return record
}

/** The part that header and directory have alike, from the version that a reader needs to the sizes. */
function writeFacts(into: Buffer, entry: Omit<ZipEntry, 'at'>, isWide: boolean): void {
  into.writeUInt16LE(isWide ? wideVersion : version, 0)
  into.writeUInt16LE(nameIsUtf8, 2)
  into.writeUInt16LE(entry.isDeflated ? 8 : 0, 4)
  into.writeUInt16LE(time, 6)
  into.writeUInt16LE(date, 8)
  into.writeUInt32LE(entry.crc, 10)
  into.writeUInt32LE(isWide ? narrow : entry.packed, 14)
  into.writeUInt32LE(isWide ? narrow : entry.size, 18)
}

function wideNumbers(numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(numbers.length * 8, 2)
  for (const [at, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + at * 8)
  return extra
}

import type { PackedBytes } from './packed-bytes.ts'
import { directoryRecord, endRecords, fileHeader, type ZipEntry } from './zip-records.ts'

/** Keeps what an archive holds while it is written from its start to its end. */
export function zipBook() {
  const records: Buffer[] = []
  let at = 0
  let size = 0

  function list(entry: Omit<ZipEntry, 'at'>, header: number): void {
    const record = directoryRecord({ ...entry, at })
    records.push(record)
    size += record.length
    at += header + entry.packed
  }

  return {
    /** The next file: what is to be written for it. */
    add: (name: string, { bytes, ...facts }: PackedBytes): readonly Uint8Array[] => {
      const entry = { ...facts, name, packed: bytes.length }
      const header = fileHeader(entry, false)
      list(entry, header.length)
      return [header, bytes]
    },
    /** A file that is written already, behind a header of such a length. */
    list,
    /** Where the next file begins. */
    at: (): number => at,
    /** What the archive ends with. */
    end: (): readonly Uint8Array[] => [
      ...records,
      endRecords({ entries: records.length, at, size }),
    ],
  }
}

import { isUtf8 } from 'node:buffer'

import { getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'

import { isFitArchiveName } from '../../../shared/import/is-fit-archive-name.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { Refusal } from '../refusal.ts'

/** A file of an archive that may be unpacked, under that name. */
export type ArchiveEntry = { readonly name: string; readonly entry: Entry }

export const archiveLimits = {
  entries: 500_000,
  /** Of everything unpacked. */
  bytes: 32_000_000_000,
  /** How much larger than packed; text packs to a tenth, and only nothing at all to a thousandth. */
  ratio: 200,
  /** What is smaller may be as full of nothing as it likes. */
  smallBytes: 10_000_000,
}

const utf8Flag = 0x800
const typeBits = 0o170000
const typesAsFiles: readonly number[] = [0, 0o100000, 0o040000]
// What a Mac puts beside each file.
const asides = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/

/**
 * Every file that an archive says it holds. Throws `Refusal` for one that cannot be unpacked whole and
 * safely, before anything of it has been written.
 */
export async function archiveEntries(
  zip: ZipFile,
  limits = archiveLimits,
): Promise<readonly ArchiveEntry[]> {
  if (zip.entryCount > limits.entries) throw tooLarge()
  const entries: ArchiveEntry[] = []
  const names = new Set<string>()
  let bytes = 0
  let packed = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    refuseUnfit(name, entry)
    bytes += entry.uncompressedSize
    packed += entry.compressedSize
    if (bytes > limits.bytes) throw tooLarge()
    // Entries that share their bytes are small together, however much each unpacks to.
    if (packed > zip.fileSize) throw new Error('entries overlap')
    if (name.endsWith('/') || asides.test(name)) continue
    const folded = name.normalize('NFC').toLowerCase()
    if (names.has(folded)) throw refusal('import.refusal.archiveName', name)
    names.add(folded)
    entries.push({ name, entry })
  }
  if (bytes > limits.smallBytes && bytes > zip.fileSize * limits.ratio) throw tooLarge()
  return entries
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  // Macs write UTF-8 and do not say so.
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | utf8Flag : generalPurposeBitFlag
  return getFileNameLowLevel(flags, fileNameRaw, extraFields, false)
}

function refuseUnfit(name: string, entry: Entry): void {
  if (entry.isEncrypted()) throw new Refusal(formatMessage('import.refusal.archiveEncrypted'))
  const type = (entry.externalFileAttributes >>> 16) & typeBits
  if (!typesAsFiles.includes(type)) throw refusal('import.refusal.archiveLink', name)
  if (!isFitArchiveName(name.replace(/\/$/, ''))) throw refusal('import.refusal.archiveName', name)
  if (!entry.canDecodeFileData()) throw refusal('import.refusal.archivePacking', name)
}

function tooLarge(): Refusal {
  return new Refusal(formatMessage('import.refusal.archiveTooLarge'))
}

function refusal(
  key:
    | 'import.refusal.archiveLink'
    | 'import.refusal.archiveName'
    | 'import.refusal.archivePacking',
  name: string,
): Refusal {
  return new Refusal(formatMessage(key, { name: name.slice(0, 200) }))
}

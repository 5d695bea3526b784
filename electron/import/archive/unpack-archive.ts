import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { openPromise, type ZipFile } from 'yauzl'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { diskError } from '../../disk/disk-error.ts'
import { errnoOf } from '../../disk/errno.ts'
import { Refusal } from '../refusal.ts'
import { unpackedStem } from './sweep-unpacked.ts'
import { archiveEntries, type ArchiveEntry, archiveLimits } from './archive-entries.ts'

/** A folder of its own with all that an archive holds, or why there is none. */
export type Unpacked =
  | { readonly folder: string; readonly remove: () => Promise<void> }
  | { readonly reason: string }

type Wish = {
  readonly signal?: AbortSignal | undefined
  readonly limits?: typeof archiveLimits
  /** Where the folder is made. */
  readonly parent?: string
}

/** Unpacks a zip into a temporary folder, all of it or nothing; whoever asked removes the folder. */
export async function unpackArchive(path: string, wish: Wish = {}): Promise<Unpacked> {
  const folder = await mkdtemp(join(wish.parent ?? tmpdir(), unpackedStem()))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await unpackInto(folder, path, wish)
    return { folder, remove }
  } catch (error) {
    await remove()
    return { reason: reasonOf(error, path) }
  }
}

async function unpackInto(
  folder: string,
  path: string,
  { signal, limits = archiveLimits }: Wish,
): Promise<void> {
  // Names are read by ourselves: what is wrong with one is to be said in our words.
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false })
  try {
    const entries = await archiveEntries(zip, limits)
    const folders = new Set<string>()
    for (const entry of entries) {
      if (signal?.aborted === true) return
      const file = join(folder, entry.name)
      const parent = dirname(file)
      if (!folders.has(parent)) await mkdir(parent, { recursive: true })
      folders.add(parent)
      await unpack(zip, entry, file)
    }
  } finally {
    zip.close()
  }
}

async function unpack(zip: ZipFile, { entry, name }: ArchiveEntry, file: string): Promise<void> {
  let sum = 0
  const summed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
  })
  const content = await zip.openReadStreamPromise(entry)
  await pipeline(content, summed, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  if (sum !== entry.crc32) throw new Error(`${name} is damaged`)
}

/** A disk that is full is no fault of the archive; all else that stops reading it is. */
function reasonOf(error: unknown, path: string): string {
  if (error instanceof Refusal) return error.message
  const isOfDisk = /^E[A-Z0-9]+$/.test(errnoOf(error) ?? '')
  return isOfDisk ? diskError(error, path).message : formatMessage('import.refusal.archiveBroken')
}

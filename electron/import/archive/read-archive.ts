import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'

import { openPromise } from 'yauzl'

import { archiveEntries, type archiveLimits } from './archive-entries.ts'

type Wish = {
  readonly limits: typeof archiveLimits
  readonly wants: (name: string) => boolean
}

/**
 * The files of an archive that are wanted, whole, in memory. Throws `Refusal` for an archive beyond the
 * limits before anything of it is unpacked, and an `Error` for one that is damaged or says wrong sizes.
 */
export async function readArchive(
  path: string,
  { limits, wants }: Wish,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false })
  try {
    const files = new Map<string, Buffer>()
    for (const { name, entry } of await archiveEntries(zip, limits)) {
      if (!wants(name)) continue
      const bytes = await buffer(await zip.openReadStreamPromise(entry))
      if (crc32(bytes) !== entry.crc32) throw new Error(`${name} is damaged`)
      files.set(name, bytes)
    }
    return files
  } finally {
    zip.close()
  }
}

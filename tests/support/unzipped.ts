import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'

import yauzl from 'yauzl'

/** What an archive holds, in its own order. */
export async function unzipped(archive: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const zip = await yauzl.openPromise(archive)
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return files
}

/** Each file of an archive by its path, with its content's hash, as `snapshot` tells of a folder. */
export async function zipSnapshot(archive: string): Promise<Record<string, string>> {
  return Object.fromEntries(
    Array.from(await unzipped(archive), ([path, bytes]) => [
      path,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  )
}

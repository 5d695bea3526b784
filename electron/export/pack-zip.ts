import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { ZipFile } from 'yazl'

type Wish = {
  readonly folder: string
  /** The files to pack, relative to the folder, with slashes. */
  readonly paths: readonly string[]
  readonly signal: AbortSignal
}

// Packing these again only costs time.
const packed = /\.(?:jpe?g|png|gif|webp|avif|woff2|docx|zip)$/i

/** Packs files into one new archive and waits until it is on the disk; the same files give the same bytes. */
export async function packZip(archive: string, { folder, paths, signal }: Wish): Promise<void> {
  // The archive's bytes must not tell when or where it was made: it writes the hour of the computer's
  // own zone, and this is the same hour in all of them.
  const entry = { mtime: new Date(1981, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true }
  const zip = new ZipFile()
  const broken = new AbortController()
  const fail = (error: unknown): void => broken.abort(error)
  zip.on('error', fail)
  for (const path of [...paths].sort()) {
    zip.addReadStreamLazy(path, { ...entry, compress: !packed.test(path) }, (take) => {
      take(null, createReadStream(join(folder, path)).on('error', fail))
    })
  }
  zip.end()
  const file = await open(archive, 'wx', 0o644)
  try {
    const write = async (pieces: AsyncIterable<string | Uint8Array>): Promise<void> => {
      for await (const piece of pieces) await file.writeFile(piece)
    }
    await pipeline(zip.outputStream, write, { signal: AbortSignal.any([signal, broken.signal]) })
    await file.sync()
  } catch (error) {
    throw broken.signal.aborted ? broken.signal.reason : error
  } finally {
    await file.close()
  }
}

import { buffer } from 'node:stream/consumers'

import { ZipFile } from 'yazl'

// The hour that an archive names is that of the computer's own zone, and this is the same in all.
const entry = { mtime: new Date(1981, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true }

/** The parts as one package, in their order; the same parts give the same bytes. */
export async function packParts(
  parts: readonly (readonly [path: string, bytes: string | Uint8Array])[],
): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [path, bytes] of parts) {
    // A picture is packed as it is.
    if (typeof bytes === 'string') zip.addBuffer(Buffer.from(bytes), path, entry)
    else zip.addBuffer(Buffer.from(bytes), path, { ...entry, compress: false })
  }
  zip.end()
  return buffer(zip.outputStream)
}

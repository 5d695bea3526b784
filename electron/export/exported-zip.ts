import { text } from 'node:stream/consumers'

import yauzl from 'yauzl'

type ExportedZip = {
  /** What stands at its top. */
  readonly names: readonly string[]
  /** The text of its `manifest.json`; empty when it has none. */
  readonly manifest: string
}

// A manifest of a million stories is smaller.
const mostManifest = 400_000_000

/** An archive as far as telling whether an export packed it; null when it is no archive at all. */
export async function exportedZip(path: string): Promise<ExportedZip | null> {
  try {
    const zip = await yauzl.openPromise(path)
    try {
      const names = new Set<string>()
      let manifest = ''
      for await (const entry of zip.eachEntry()) {
        const [name = ''] = entry.fileName.split('/')
        names.add(name)
        if (entry.fileName === 'manifest.json' && entry.uncompressedSize <= mostManifest)
          manifest = await text(await zip.openReadStreamPromise(entry))
      }
      return { names: [...names], manifest }
    } finally {
      zip.close()
    }
  } catch {
    // Whatever is wrong with it, it is not what an export left.
    return null
  }
}

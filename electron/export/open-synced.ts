import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

import type { ExportFile } from './export-target.ts'

/** One new file in pieces; `onEnd` hears its SHA-256 once it is on the disk. */
export async function openSynced(
  file: string,
  onEnd: (sha256: string) => void,
): Promise<ExportFile> {
  const handle = await open(file, 'wx', 0o644)
  const hash = createHash('sha256')
  return {
    append: async (bytes) => {
      hash.update(bytes)
      await handle.writeFile(bytes)
    },
    close: async () => {
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      onEnd(hash.digest('hex'))
    },
  }
}

import { randomBytes } from 'node:crypto'
import { open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The least that keeps a file through a power cut, with nothing of ours: new file, flush, rename, flush of the folder. */
export async function saveRaw(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomBytes(8).toString('hex')}`)
  const file = await open(draft, 'wx', 0o600)
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(draft, path)
  const folder = await open(dirname(path), 'r')
  await folder.sync()
  await folder.close()
}

/** A file that is only written at its end, each time with one flush. */
export async function appendRaw(path: string) {
  const file = await open(path, 'a', 0o600)
  return {
    append: async (bytes: Uint8Array): Promise<void> => {
      await file.write(bytes)
      await file.datasync()
    },
    close: (): Promise<void> => file.close(),
  }
}

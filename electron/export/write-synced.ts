import { newFile } from './new-file.ts'

/** Writes one new file and waits until it is on the disk. */
export async function writeSynced(path: string, bytes: string | Uint8Array): Promise<void> {
  const file = await newFile(path)
  try {
    await file.write(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

import type { OpenFile } from '../disk/disk.ts'

/** Writes every byte: one call may take fewer than it was given, and a full disk shows only at the next. */
export async function writeAll(file: Pick<OpenFile, 'write'>, bytes: Uint8Array): Promise<void> {
  let at = 0
  while (at < bytes.length) {
    const taken = await file.write(bytes.subarray(at))
    if (taken === 0) throw new Error('the disk took no bytes')
    at += taken
  }
}

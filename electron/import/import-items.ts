import { open, readFile } from 'node:fs/promises'
import { basename } from 'node:path'

import { formatMessage } from '../../shared/message/format-message.ts'
import { copyFromBytes } from '../article/copy-file.ts'
import { diskError } from '../disk/disk-error.ts'
import type { ImportFile, ImportItem } from './import-format.ts'
import { importFormatOf } from './import-formats.ts'

const startBytes = 64 * 1024
// A copy carries its pictures, and is read as a whole.
const mostCopyBytes = 64_000_000

/** What a file holds, by the format named or the one that it looks like. */
export async function* importItems(
  path: string,
  from: string | undefined,
  surroundings: Pick<ImportFile, 'home' | 'timezone' | 'language'> = {},
): AsyncGenerator<ImportItem> {
  const name = basename(path)
  try {
    const file = { ...(await fileAt(path)), ...surroundings }
    if (isPage(file) && file.size <= mostCopyBytes) {
      const copy = copyFromBytes(await readFile(path), name)
      if (copy !== null) {
        yield { place: name, bytes: file.size, copy }
        return
      }
    }
    if (/\.zip$/i.test(name)) {
      yield { place: name, bytes: 0, reason: formatMessage('import.refusal.archiveInside') }
      return
    }
    const format = importFormatOf(file, from)
    if (format === null) {
      yield { place: name, bytes: 0, reason: formatMessage('import.refusal.noFormat') }
      return
    }
    yield* format.read(file)
  } catch (error) {
    yield { place: name, bytes: 0, reason: diskError(error, path).message }
  }
}

async function fileAt(path: string): Promise<ImportFile> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(startBytes), 0, startBytes, 0)
    const start = new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead))
    return { path, name: basename(path), size, start }
  } finally {
    await handle.close()
  }
}

function isPage({ start }: ImportFile): boolean {
  return /^\s*<(!doctype html|html)\b/i.test(start)
}

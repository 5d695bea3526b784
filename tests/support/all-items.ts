import { stat, open } from 'node:fs/promises'
import { basename } from 'node:path'

import type { ImportFile, ImportFormat, ImportItem } from '../../electron/import/import-format.ts'

/** A file as a format is told of it. */
export async function importFileAt(path: string): Promise<ImportFile> {
  const { size } = await stat(path)
  const handle = await open(path)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
  await handle.close()
  return { path, name: basename(path), size, start: buffer.toString('utf8', 0, bytesRead) }
}

/** All that a format finds in a file. */
export async function allItems(format: ImportFormat, path: string): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = []
  for await (const item of format.read(await importFileAt(path))) items.push(item)
  return items
}

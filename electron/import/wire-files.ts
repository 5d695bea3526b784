import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

import { diskError } from '../disk/disk-error.ts'
import { isErrno } from '../disk/errno.ts'
import { DeskError } from '../store/desk-error.ts'
import { isDeskManifest, startOf } from './desk/desk-copy.ts'
import { importEndings } from './import-endings.ts'

const endings = new Set(importEndings)

/** The wire files among `paths`: files as named, folders searched through; in a steady order, none twice. */
export async function wireFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const path of paths) {
    try {
      const facts = await stat(path)
      if (facts.isDirectory()) files.push(...(await filesIn(path)))
      // A pipe or a device has no end that anything could wait for.
      else if (facts.isFile()) files.push(path)
      else throw new DeskError('noFile', { path })
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'ENOTDIR')) throw new DeskError('noFile', { path }, error)
      throw diskError(error, path)
    }
  }
  return [...new Set(files)]
}

async function filesIn(folder: string): Promise<readonly string[]> {
  // All that such a folder holds is read by its manifest.
  const manifest = join(folder, 'manifest.json')
  if (isDeskManifest('manifest.json', await startOf(manifest))) return [manifest]
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isErrno } from '../../disk/errno.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { ExportTarget } from '../export-target.ts'
import { sitePaths } from './site-paths.ts'

const fontFile = /^[\w-]+\.(?:woff2|css|txt)$/

/** Puts the fonts that the app ships into a site, their licences beside them, and says where. */
export async function writeFonts(
  resources: string,
  target: ExportTarget,
): Promise<readonly string[]> {
  const folder = join(resources, 'fonts')
  const names = (await namesIn(folder)).filter((name) => fontFile.test(name)).sort()
  for (const name of names) {
    await target.write(sitePaths.font(name), await readFile(join(folder, name)))
  }
  return names.map(sitePaths.font)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    if (names.includes('fonts.css')) return names
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR')) throw error
  }
  throw new DeskError('exportParts', { path: folder })
}

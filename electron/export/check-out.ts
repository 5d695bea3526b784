import { readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

import { type Manifest, manifestSchema } from '../../shared/export/manifest.ts'
import { isErrno } from '../disk/errno.ts'
import { DeskError } from '../store/desk-error.ts'
import { exportFormats } from './formats.ts'
import { isPublishDraft } from './publish/publish-draft.ts'

// Left by file managers, made again when missed.
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'])

/**
 * Where `out` truly is, once it is sure that replacing it harms nobody: nothing there, an empty
 * folder, or a previous export and nothing else.
 */
export async function checkOut(wanted: string, deskFolder: string): Promise<string> {
  if (/\.zip$/i.test(wanted)) throw new DeskError('exportZip')
  const out = await checkApart(wanted, deskFolder)
  const names = await namesIn(out)
  const ours = new Set([...(await namesOfExport(out)), ...litter])
  const [foreign] = names.filter((name) => !ours.has(name) && !isPublishDraft(name)).sort()
  if (foreign !== undefined) throw new DeskError('exportOverFiles', { path: out, name: foreign })
  return out
}

/** Where a folder truly is, once it is sure that neither it nor the desk's lies in the other. */
export async function checkApart(wanted: string, deskFolder: string): Promise<string> {
  const out = await truePath(resolve(wanted))
  const desk = await truePath(resolve(deskFolder))
  if (isWithin(desk, out) || isWithin(out, desk)) {
    throw new DeskError('exportIntoDesk', { path: wanted })
  }
  return out
}

/** Follows links as far as the path exists, so that a linked folder's target is what gets replaced. */
async function truePath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isErrno(error, 'ENOENT') || dirname(path) === path) throw error
    return join(await truePath(dirname(path)), basename(path))
  }
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..'
}

async function namesIn(out: string): Promise<readonly string[]> {
  try {
    return await readdir(out)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return []
    if (isErrno(error, 'ENOTDIR')) throw new DeskError('exportOverFile', { path: out })
    throw error
  }
}

async function namesOfExport(out: string): Promise<readonly string[]> {
  const manifest = await readManifest(join(out, 'manifest.json'))
  const format = exportFormats.find(({ id }) => id === manifest?.format)
  return format === undefined ? [] : ['manifest.json', ...format.names]
}

async function readManifest(path: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

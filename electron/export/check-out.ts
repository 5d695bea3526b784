import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'

import { type Manifest, manifestSchema } from '../../shared/export/manifest.ts'
import { isErrno } from '../disk/errno.ts'
import { DeskError } from '../store/desk-error.ts'
import { exportedZip } from './exported-zip.ts'
import { exportFormats } from './formats.ts'
import { isZipPath } from './is-zip-path.ts'
import { isPublishDraft } from './publish/publish-draft.ts'

// Left by file managers, made again when missed.
const litter = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'])

/**
 * Where `out` truly is, once it is sure that replacing it harms nobody: nothing there, an empty
 * folder, or a previous export and nothing else; of a name that ends in .zip, no file or such an export.
 */
export async function checkOut(wanted: string, deskFolder: string): Promise<string> {
  const out = await checkApart(wanted, deskFolder)
  if (isZipPath(wanted)) {
    if (!(await isFree(out))) await checkArchive(out)
    return out
  }
  const names = await namesIn(out)
  const ours = new Set([...namesOf(await readManifest(join(out, 'manifest.json'))), ...litter])
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
export async function truePath(path: string): Promise<string> {
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

async function isFree(out: string): Promise<boolean> {
  try {
    if ((await stat(out)).isDirectory()) throw new DeskError('exportZipFolder', { path: out })
    return false
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return true
    throw error
  }
}

/** Refuses an archive that anybody but an export packed, or put something into since. */
async function checkArchive(out: string): Promise<void> {
  const found = await exportedZip(out)
  const ours = new Set(namesOf(found === null ? null : manifestFrom(found.manifest)))
  const isOurs = found?.names.every((name) => ours.has(name)) === true
  if (!isOurs) throw new DeskError('exportOverZip', { path: out })
}

function namesOf(manifest: Manifest | null): readonly string[] {
  const format = exportFormats.find(({ id }) => id === manifest?.format)
  return format === undefined ? [] : ['manifest.json', ...format.names]
}

async function readManifest(path: string): Promise<Manifest | null> {
  return manifestFrom(await readFile(path, 'utf8').catch(() => ''))
}

function manifestFrom(text: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { type Manifest, manifestSchema } from '../../../shared/export/manifest.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { isErrno } from '../../disk/errno.ts'
import { DeskError } from '../../store/desk-error.ts'
import { checkDeskFile, deskFileKind } from '../../store/desk-file-kind.ts'
import { Refusal } from '../refusal.ts'

/** A copy of a desk that stands unpacked. */
export type DeskCopy = {
  readonly manifest: Manifest
  /** Every file that it says it has, by its path with slashes, with its sum. */
  readonly sums: ReadonlyMap<string, string>
  /** A file, held against its sum, its seal and its schema; throws `Refusal` for one that cannot be taken. */
  readonly read: (path: string) => Promise<Uint8Array>
}

const start = /^\s*\{\s*"format":\s*"desk"/

/** Whether a file that begins so is the manifest of a copy of a desk. */
export function isDeskManifest(name: string, text: string): boolean {
  return name === 'manifest.json' && start.test(text)
}

/** Throws `Refusal` when the manifest is not what an export wrote. */
export async function openDeskCopy(manifestPath: string): Promise<DeskCopy> {
  const folder = dirname(manifestPath)
  const manifest = parsed(await readFile(manifestPath, 'utf8'))
  const files = manifest.articles.flatMap((one) => ('file' in one ? [one] : []))
  const sums = new Map([...files, ...(manifest.files ?? [])].map((one) => [one.file, one.sha256]))

  async function read(path: string): Promise<Uint8Array> {
    // Only what a desk has: no name leads out of the copy.
    if (deskFileKind(path) === null)
      throw new Refusal(formatMessage('import.refusal.noDeskFile', { path: path.slice(0, 200) }))
    const bytes = await bytesAt(join(folder, path), path)
    if (createHash('sha256').update(bytes).digest('hex') !== sums.get(path))
      throw new Refusal(formatMessage('import.refusal.copyChanged', { path }))
    try {
      checkDeskFile(path, bytes)
    } catch (error) {
      if (error instanceof DeskError) throw new Refusal(error.message)
      throw error
    }
    return bytes
  }

  return { manifest, sums, read }
}

/** The copy whose manifest this file is; null for any other file, or one that was said to be another thing. */
export async function deskCopyAt(file: string, from: string | undefined): Promise<DeskCopy | null> {
  if (basename(file) !== 'manifest.json' || (from !== undefined && from !== 'desk')) return null
  try {
    return isDeskManifest('manifest.json', await startOf(file)) ? await openDeskCopy(file) : null
  } catch (error) {
    // What is wrong with it is named when it is read as files of no known kind are.
    if (error instanceof Refusal) return null
    throw error
  }
}

/** A file's first words; empty when it cannot be read. */
export async function startOf(path: string): Promise<string> {
  const handle = await open(path).catch(() => null)
  if (handle === null) return ''
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1000), 0, 1000, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

function parsed(text: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw new Refusal(formatMessage('import.refusal.noManifest'))
  }
}

async function bytesAt(file: string, path: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) throw error
    throw new Refusal(formatMessage('import.refusal.copyLacks', { path }))
  }
}

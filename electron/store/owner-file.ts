import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isErrno } from '../disk/errno.ts'
import { deskFolder } from './desk-folder.ts'

const beatMs = 30_000
const staleMs = 4 * beatMs

export type OwnerFile = { readonly release: () => Promise<void> }

/**
 * Says in the desk's folder which computer writes to it, and keeps saying so; null while another
 * computer does. A computer that has not been heard of for two minutes has lost the desk.
 */
export async function holdOwnerFile(folder: string, host: string): Promise<OwnerFile | null> {
  const path = join(folder, deskFolder.lock)
  if (await isHeldElsewhere(path, host)) return null
  await writeFile(path, JSON.stringify({ host, process: process.pid }), { mode: 0o600 })
  const beat = setInterval(() => {
    const now = new Date()
    // A beat that fails shows at the next save; the file only speaks to other computers.
    utimes(path, now, now).catch(() => undefined)
  }, beatMs)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      await rm(path, { force: true })
    },
  }
}

async function isHeldElsewhere(path: string, host: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path)
    const owner: unknown = JSON.parse(await readFile(path, 'utf8'))
    const isOther =
      typeof owner === 'object' && owner !== null && 'host' in owner && owner.host !== host
    return isOther && Date.now() - mtimeMs < staleMs
  } catch (error) {
    if (isErrno(error, 'ENOENT') || error instanceof SyntaxError) return false
    throw error
  }
}

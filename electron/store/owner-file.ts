import { open, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isErrno } from '../disk/errno.ts'
import { deskFolder } from './desk-folder.ts'
import { temporaryName } from './write-durably.ts'

const beatMs = 30_000
const staleMs = 4 * beatMs

export type OwnerFile = {
  /** Whether one of an earlier owner stood there. */
  readonly wasLeft: boolean
  readonly release: () => Promise<void>
}

/**
 * Says in the desk's folder which computer writes to it, and keeps saying so; null while another
 * computer does. A computer that has not been heard of for two minutes has lost the desk.
 */
export async function holdOwnerFile(folder: string, host: string): Promise<OwnerFile | null> {
  const path = join(folder, deskFolder.lock)
  const found = await ownerAt(path)
  if (found !== null && found.host !== host) {
    if ((await nowIn(folder)) - found.heardMs < staleMs) return null
  }
  const words = JSON.stringify({ host, process: process.pid })
  await writeFile(path, words, { mode: 0o600 })
  const beat = setInterval(() => {
    // A beat that fails shows at the next save; the file only speaks to other computers.
    sayAgain(path, words).catch(() => undefined)
  }, beatMs)
  beat.unref()
  return {
    wasLeft: found !== null,
    release: async () => {
      clearInterval(beat)
      await rm(path, { force: true })
    },
  }
}

/** The same words over the old ones, so that nobody ever reads none; the file's own disk notes when. */
async function sayAgain(path: string, words: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.write(words, 0)
  } finally {
    await file.close()
  }
}

/** Now by the clock that the folder's files are noted with: this computer's own may have jumped by years. */
async function nowIn(folder: string): Promise<number> {
  const probe = join(folder, temporaryName())
  await writeFile(probe, '', { flag: 'wx', mode: 0o600 })
  try {
    return (await stat(probe)).mtimeMs
  } finally {
    await rm(probe, { force: true })
  }
}

/** Who says that the desk is theirs, and when they said so last; null when nobody does. */
async function ownerAt(path: string): Promise<{ host: unknown; heardMs: number } | null> {
  try {
    const { mtimeMs } = await stat(path)
    const owner: unknown = JSON.parse(await readFile(path, 'utf8'))
    const isOwner = typeof owner === 'object' && owner !== null && 'host' in owner
    return { host: isOwner ? owner.host : null, heardMs: isOwner ? mtimeMs : 0 }
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    // Cut off while it was being written.
    if (error instanceof SyntaxError) return { host: null, heardMs: 0 }
    throw error
  }
}

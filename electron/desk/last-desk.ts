import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { isErrno } from '../disk/errno.ts'

const file = 'last-desk.json'

/** The desk that was open when the app was last used; null when there is none to go back to. */
export async function readLastDesk(userFolder: string): Promise<string | null> {
  try {
    const found: unknown = JSON.parse(await readFile(join(userFolder, file), 'utf8'))
    return typeof found === 'string' ? found : null
  } catch (error) {
    if (isErrno(error, 'ENOENT') || error instanceof SyntaxError) return null
    throw error
  }
}

/** A convenience only: failing to remember costs one dialog at the next start. */
export async function rememberDesk(userFolder: string, folder: string): Promise<void> {
  await writeFile(join(userFolder, file), JSON.stringify(folder), { mode: 0o600 }).catch(
    () => undefined,
  )
}

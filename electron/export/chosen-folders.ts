import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { z } from 'zod'

const file = 'export-folders.json'
const most = 50
const schema = z.array(z.string()).max(most)

export type ChosenFolders = {
  readonly has: (folder: string) => Promise<boolean>
  readonly add: (folder: string) => Promise<void>
}

/** The folders that the person has pointed at in a dialog, on whichever desk; the newest first. */
export function chosenFolders(userFolder: string): ChosenFolders {
  const path = join(userFolder, file)

  async function read(): Promise<readonly string[]> {
    try {
      return schema.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
      // Nothing remembered costs one dialog.
      return []
    }
  }

  return {
    has: async (folder) => (await read()).includes(folder),
    add: async (folder) => {
      const others = (await read()).filter((other) => other !== folder)
      const folders = [folder, ...others].slice(0, most)
      await writeFile(path, JSON.stringify(folders), { mode: 0o600 }).catch(() => undefined)
    },
  }
}

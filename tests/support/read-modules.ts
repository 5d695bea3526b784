import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Modules } from './layer-violations.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All TypeScript below these folders of the repository. */
export async function readModules(folders: readonly string[]): Promise<Modules> {
  const modules = new Map<string, string>()
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    for (const entry of entries.filter(({ name }) => /\.tsx?$/.test(name))) {
      const path = join(entry.parentPath, entry.name)
      modules.set(relative(root, path).split(sep).join('/'), await readFile(path, 'utf8'))
    }
  }
  return modules
}

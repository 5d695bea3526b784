import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * The programs of the main process, by the name of the file that they become: `main`, `cli`, and
 * `search-worker` for search/worker.ts.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function findEntries(folder) {
  const files = await readdir(folder, { recursive: true })
  const workers = files.filter((file) => basename(file) === 'worker.ts')
  return Object.fromEntries([
    ...['main', 'cli']
      .filter((name) => files.includes(`${name}.ts`))
      .map((name) => [name, join(folder, `${name}.ts`)]),
    ...workers.map((file) => [`${basename(dirname(file))}-worker`, join(folder, file)]),
  ])
}

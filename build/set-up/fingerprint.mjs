import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * One checksum of the names and contents below `paths`. Contents rather than times: a checkout
 * touches files that did not change, and a copy may carry old times.
 * @param {readonly string[]} paths
 * @param {string} salt
 */
export async function fingerprint(paths, salt = '') {
  const hash = createHash('sha256').update(salt)
  for (const path of paths) {
    for (const file of await filesBelow(path)) {
      hash.update(`\0${relative(join(path, '..'), file)}\0`).update(await readFile(file))
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesBelow(path) {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** @param {string[]} names */
export function inProject(...names) {
  return join(projectRoot, ...names)
}

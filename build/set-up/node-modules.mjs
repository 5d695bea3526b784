import { readFile } from 'node:fs/promises'
import { npm } from '../npm.mjs'
import { inProject, projectRoot } from '../project.mjs'
import { say } from '../say.mjs'

/**
 * What npm wrote about a tree of packages.
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
 * Whether every package of the lock file is there in its version. By content, not by time: npm
 * itself writes the two files in either order, and a checkout touches the lock file.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes when it is done
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path]
    // npm leaves out what is for another platform.
    if (!found) return path === '' || wanted.optional === true || wanted.devOptional === true
    return found.version === wanted.version
  })
}

/** No package needs a script of its own to be run, and none gets to. */
export const installation = ['ci', '--ignore-scripts']

export async function installNodeModules() {
  const lock = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8'))
  if (isInstalled(lock, await readInstalled())) return
  say('Installing the packages of package-lock.json …')
  const { code, output } = await npm(installation, { cwd: projectRoot })
  if (code !== 0) throw new Error(`npm ci failed.\n${output}`)
}

/** @returns {Promise<Lock | null>} */
async function readInstalled() {
  try {
    return JSON.parse(await readFile(inProject('node_modules', '.package-lock.json'), 'utf8'))
  } catch {
    return null
  }
}

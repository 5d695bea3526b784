import process from 'node:process'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { missingPackages, packageNames } from './choose-packages.mjs'

/** @typedef {import('./choose-packages.mjs').SystemPackage} SystemPackage */

/**
 * Installs what is missing on Debian and Ubuntu as root; as another user, names the command.
 * Elsewhere the names are not known, and Electron itself says what it lacks.
 * @param {readonly SystemPackage[]} wanted
 */
export async function installSystemPackages(wanted) {
  if (process.platform !== 'linux' || !(await isDebian())) return
  const missing = missingPackages(wanted, await installedAmong(wanted.flat()))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Error(await commandFor(missing))
  say(`Installing ${missing.length} system packages …`)
  await aptGet(['update'])
  await aptGet(['install', '-y', '--no-install-recommends', ...(await namesOf(missing))])
}

/**
 * Installs what tests can do without, where that takes no asking: as root, and if the system has it.
 * @param {readonly SystemPackage[]} wanted
 */
export async function installOptionalPackages(wanted) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await isDebian())) return
  const missing = missingPackages(wanted, await installedAmong(wanted.flat()))
  if (missing.length === 0) return
  await aptGet(['update'])
  const known = await run('apt-cache', ['show', '--no-all-versions', ...missing.flat()])
  if (known.code !== 0) return
  say(`Installing ${missing.flat().join(', ')} …`)
  await aptGet(['install', '-y', '--no-install-recommends', ...missing.flat()])
}

async function isDebian() {
  return (await run('dpkg-query', ['--version'])).code === 0
}

/** @param {readonly string[]} names */
async function installedAmong(names) {
  const { output } = await run('dpkg-query', [
    '-W',
    '-f',
    '${db:Status-Abbrev}|${Package}\n',
    ...names,
  ])
  const lines = output.split('\n').filter((line) => line.startsWith('ii '))
  return new Set(lines.map((line) => line.slice(line.indexOf('|') + 1)))
}

/** @param {readonly SystemPackage[]} missing */
async function namesOf(missing) {
  const { output } = await run('apt-cache', ['show', '--no-all-versions', ...missing.flat()])
  const available = [...output.matchAll(/^Package: (\S+)$/gm)].map(([, name]) => name ?? '')
  return packageNames(missing, new Set(available))
}

/** @param {readonly SystemPackage[]} missing */
async function commandFor(missing) {
  const names = (await namesOf(missing)).join(' ')
  return `Some system packages are missing. Install them with:\n  sudo apt-get update && sudo apt-get install -y ${names}`
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', args, { env })
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed.\n${output}`)
}

/**
 * The packages that a release is made of, by platform.
 * @type {Record<string, readonly string[]>}
 */
const releaseTargets = {
  linux: ['AppImage', 'deb', 'tar.gz'],
  darwin: ['dmg', 'zip'],
  win32: ['nsis'],
}

/**
 * What can be packaged here. A package's own tools are downloaded from where the official Electron
 * comes from; without them there is the plain folder, and with a local 7-Zip the tar.gz.
 * @param {{ build: 'test' | 'release', platform: string, online: boolean, sevenZip: boolean }} facts
 * @returns {{ made: readonly string[], leftOut: readonly string[] }}
 */
export function packageTargets({ build, platform, online, sevenZip }) {
  if (build === 'test') return { made: ['dir'], leftOut: [] }
  const wanted = releaseTargets[platform] ?? ['dir']
  if (online) return { made: wanted, leftOut: [] }
  /** @type {readonly string[]} */
  const made = sevenZip ? wanted.filter((target) => target === 'tar.gz') : []
  return { made: ['dir', ...made], leftOut: wanted.filter((target) => !made.includes(target)) }
}

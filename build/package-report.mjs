const origins = {
  override: 'from ELECTRON_OVERRIDE_DIST_PATH',
  official: 'as downloaded',
  registry: 'from the package registry',
}

/**
 * What is to be said once the packages are made, a line each. The warning comes last, where it stays
 * on the screen.
 * @param {{
 *   build: 'test' | 'release',
 *   runtime: import('./electron-runtime.mjs').Runtime,
 *   pinned: string,
 *   leftOut: readonly string[],
 *   sevenZip: boolean,
 * }} facts
 * @returns {readonly string[]}
 */
export function packageReport({ build, runtime, pinned, leftOut, sevenZip }) {
  const lines = leftOut.length > 0 ? [leftOutSentence(leftOut, sevenZip)] : []
  if (build === 'release' && runtime.version !== pinned) lines.push(foreignRuntime(runtime, pinned))
  return lines
}

/**
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {string} pinned
 */
function foreignRuntime({ version, source }, pinned) {
  return `Do not hand this release out: it carries Electron ${version} ${origins[source]}, not ${pinned}, and so lacks security fixes. Package it where Electron’s downloads can be reached.`
}

/**
 * @param {readonly string[]} leftOut
 * @param {boolean} sevenZip
 */
function leftOutSentence(leftOut, sevenZip) {
  const hint = sevenZip ? '' : '; with the package p7zip-full installed, tar.gz can be made'
  return `Left out: ${leftOut.join(', ')}. Their tools are downloaded, and this machine has no open internet${hint}.`
}

/** The oldest minor of each major that the build tools run on; a major after the last is taken whole. */
const oldestMinors = new Map([
  [20, 19],
  [22, 12],
])
const newestKnown = 22

/** @param {string} version such as `20.19.0` */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > newestKnown || minor >= (oldestMinors.get(major) ?? Infinity)
}

/** @param {string} version */
export function checkNodeVersion(version) {
  if (isSupportedNode(version)) return
  throw new Error(`Wiredesk needs Node 20.19 or later, or 22.12 or later; this is Node ${version}.`)
}

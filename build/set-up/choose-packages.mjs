/**
 * A system package by its names, the newest first: Debian 13 and Ubuntu 24.04 renamed some, and keep
 * the old name for something that cannot be installed.
 * @typedef {readonly string[]} SystemPackage
 */

/** What Electron's binary links to, where a minimal system lacks it. */
export const windowPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libnss3'],
  ['libgbm1'],
  ['libdrm2'],
  ['libdbus-1-3'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxrandr2'],
]

/** What the end-to-end tests need besides: a display of their own. */
export const displayPackages = [['xvfb'], ['xauth']]

/** A browser for the tests that open the page or an export in one; they are skipped without it. */
export const browserPackages = [['chromium']]

/** What stands in a program's way for the fault tests; each is skipped without its own. */
export const faultPackages = [['e2fsprogs'], ['xfsprogs'], ['strace']]

/**
 * @param {readonly SystemPackage[]} wanted
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((names) => !names.some((name) => installed.has(name)))
}

/**
 * The names to install the missing ones by.
 * @param {readonly SystemPackage[]} missing
 * @param {ReadonlySet<string>} available
 */
export function packageNames(missing, available) {
  return missing.map((names) => names.find((name) => available.has(name)) ?? names.at(-1) ?? '')
}

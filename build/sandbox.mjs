import { readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * Why Chromium would refuse to start in its sandbox here, or null. It concerns a developer's own
 * build: an installed package brings the set-uid helper, or the AppArmor profile, that it needs.
 * @param {{ platform: string, isRoot: boolean, kernel: (setting: string) => string | null }} facts
 */
export function sandboxRefusal({ platform, isRoot, kernel }) {
  if (platform !== 'linux') return null
  if (isRoot) return 'Chromium has no sandbox for root'
  const closed =
    kernel('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    kernel('kernel/unprivileged_userns_clone') === '0' ||
    kernel('user/max_user_namespaces') === '0'
  return closed ? 'this system gives users no name spaces for the sandbox' : null
}

export function sandboxRefusalHere() {
  return sandboxRefusal({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    kernel: readSetting,
  })
}

/** @param {string} setting */
function readSetting(setting) {
  try {
    return readFileSync(`/proc/sys/${setting}`, 'utf8').trim()
  } catch {
    return null
  }
}

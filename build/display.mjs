/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} environment
 */
export function hasDisplay(platform, environment) {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
}

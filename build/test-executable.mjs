import { inProject } from './project.mjs'

/**
 * Where electron-builder leaves the test build's executable.
 * @param {string} platform
 * @param {string} architecture
 */
export function testExecutable(platform, architecture) {
  const suffix = architecture === 'x64' ? '' : `-${architecture}`
  if (platform === 'darwin') {
    return inProject(
      'dist',
      'test',
      `mac${suffix}`,
      'Wiredesk.app',
      'Contents',
      'MacOS',
      'Wiredesk',
    )
  }
  if (platform === 'win32')
    return inProject('dist', 'test', `win${suffix}-unpacked`, 'wiredesk.exe')
  return inProject('dist', 'test', `linux${suffix}-unpacked`, 'wiredesk')
}

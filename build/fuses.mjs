/**
 * The switches burnt into the shipped binary: it is no Node to run scripts with, nobody can attach a
 * debugger to it, and it starts from its own archive alone.
 * @satisfies {import('electron-builder').Configuration['electronFuses']}
 */
export const releaseFuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** The end-to-end tests drive the app through its inspector; nothing else may differ. */
export const testFuses = { ...releaseFuses, enableNodeCliInspectArguments: true }

import { expect, test } from 'vitest'
import { releaseFuses, testFuses } from '../../build/fuses.mjs'

test('the release is closed to Node, to debuggers and to other code', () => {
  expect(releaseFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('the test build differs from the release in the inspect fuse alone', () => {
  expect(testFuses).toEqual({ ...releaseFuses, enableNodeCliInspectArguments: true })
})

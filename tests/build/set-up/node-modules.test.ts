import { expect, test } from 'vitest'
import { isInstalled } from '../../../build/set-up/node-modules.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/fast-win32': { version: '1.0.0', optional: true },
  },
}

test.each([
  ['nothing is installed', null, false],
  ['all is installed', { 'node_modules/react': { version: '19.3.1' } }, true],
  ['a package is missing', {}, false],
  ['a package is older than the lock file', { 'node_modules/react': { version: '19.3.0' } }, false],
  [
    'an optional package is older than the lock file',
    {
      'node_modules/react': { version: '19.3.1' },
      'node_modules/fast-win32': { version: '0.9.0' },
    },
    false,
  ],
])('when %s, packages are installed only if they must be', (_, packages, expected) => {
  expect(isInstalled(lock, packages && { packages })).toBe(expected)
})

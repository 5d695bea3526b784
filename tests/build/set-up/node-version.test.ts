import { expect, test } from 'vitest'
import { checkNodeVersion } from '../../../build/set-up/node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '23.0.0', '24.1.0', '26.0.0'])(
  'Node %s is good enough to build with',
  (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow()
  },
)

test.each(['18.20.4', '20.18.3', '20.9.0', '21.7.3', '22.11.0'])(
  'Node %s is turned away in one sentence that names what is needed',
  (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      `Wiredesk needs Node 20.19 or later, or 22.12 or later; this is Node ${version}.`,
    )
  },
)

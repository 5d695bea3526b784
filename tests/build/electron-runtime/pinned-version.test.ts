import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'
import { pinnedVersion } from '../../../build/electron-runtime/pinned-version.mjs'
import { inProject } from '../../../build/project.mjs'

/** The oldest Electron without a known hole; raise it when a newer one is mended. */
const patched = [43, 4, 1] as const

function isAtLeast(version: string, [major, minor, patch]: readonly [number, number, number]) {
  const [one = 0, two = 0, three = 0] = version.split('.').map(Number)
  if (one !== major) return one > major
  return two === minor ? three >= patch : two > minor
}

test('releases are made with one Electron, named to the last figure', async () => {
  expect(await pinnedVersion()).toMatch(/^\d+\.\d+\.\d+$/)
})

test('the Electron of releases is not older than the patched one', async () => {
  const pinned = await pinnedVersion()
  expect(isAtLeast(pinned, patched), `${pinned} against ${patched.join('.')}`).toBe(true)
})

test('the lock file holds that Electron too', async () => {
  const lock = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  expect(lock.packages['node_modules/electron']?.version).toBe(await pinnedVersion())
})

test.each([
  ['43.4.1', true],
  ['43.5.0', true],
  ['44.0.0', true],
  ['43.4.0', false],
  ['43.3.9', false],
  ['33.2.1', false],
  ['9.9.9', false],
])('%s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, patched)).toBe(expected)
})

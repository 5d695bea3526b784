import { expect, test } from 'vitest'
import { packageTargets } from '../../build/package-targets.mjs'

const release = { build: 'release', platform: 'linux', online: true, sevenZip: false } as const

test('a release on an open network is every package of the platform', () => {
  expect(packageTargets(release)).toEqual({ made: ['AppImage', 'deb', 'tar.gz'], leftOut: [] })
  expect(packageTargets({ ...release, platform: 'darwin' }).made).toEqual(['dmg', 'zip'])
  expect(packageTargets({ ...release, platform: 'win32' }).made).toEqual(['nsis'])
})

test('without open internet a release is the folder, and the tar.gz where 7-Zip is', () => {
  expect(packageTargets({ ...release, online: false })).toEqual({
    made: ['dir'],
    leftOut: ['AppImage', 'deb', 'tar.gz'],
  })
  expect(packageTargets({ ...release, online: false, sevenZip: true })).toEqual({
    made: ['dir', 'tar.gz'],
    leftOut: ['AppImage', 'deb'],
  })
})

test('the test build is the folder alone', () => {
  expect(packageTargets({ ...release, build: 'test' })).toEqual({ made: ['dir'], leftOut: [] })
})

import { expect, test } from 'vitest'
import type { Runtime } from '../../build/electron-runtime.mjs'
import { packageReport } from '../../build/package-report.mjs'

const pinned = '45.4.1'
const official: Runtime = { path: '', version: pinned, source: 'official' }
const facts = { build: 'release', runtime: official, pinned, leftOut: [], sevenZip: true } as const

test('a release with the pinned Electron says nothing', () => {
  expect(packageReport(facts)).toEqual([])
})

test.each([
  [{ path: '', version: '33.2.1', source: 'registry' }, '33.2.1 from the package registry'],
  [{ path: '', version: '46.0.0', source: 'override' }, '46.0.0 from ELECTRON_OVERRIDE_DIST_PATH'],
] as const)('a release with another says so in one line, at the end', (runtime, words) => {
  const lines = packageReport({ ...facts, runtime, leftOut: ['deb'] })
  expect(lines).toHaveLength(2)
  expect(lines.at(-1)).toMatch(/^Do not hand this release out: /)
  expect(lines.at(-1)).toContain(`it carries Electron ${words}, not 45.4.1`)
  expect(lines.at(-1)).not.toContain('\n')
})

test('a test build may be made with any', () => {
  const runtime = { path: '', version: '33.2.1', source: 'registry' } as const
  expect(packageReport({ ...facts, build: 'test', runtime })).toEqual([])
})

test('what could not be made is named, with what would help', () => {
  const [line] = packageReport({ ...facts, leftOut: ['AppImage', 'tar.gz'], sevenZip: false })
  expect(line).toMatch(/^Left out: AppImage, tar\.gz\..*p7zip-full/)
})

import { readdir, readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'
import { billOfMaterials, bundledPackages, copiedPackages } from '../../build/bill-of-materials.mjs'
import { inProject } from '../../build/project.mjs'

const licences = [
  '## a - 1.0.0 (MIT)\n\nText\n',
  '## @b/c - 2.0.0 ((MIT AND Zlib))\n## a - 1.0.0 (MIT)\n',
]
const { packages: locked } = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')) as {
  packages: Record<string, { version: string; integrity: string }>
}
const facts = { app: { name: 'wiredesk', version: '0.1.0' }, electron: '45.4.1', licences, locked }

test('the bill names every package that was bundled or copied, and Electron, each once', () => {
  const { components } = billOfMaterials(facts)
  const names = components.map((component) => component?.name ?? '')
  expect(names.toSorted()).toEqual(['a', '@b/c', ...copiedPackages, 'electron'].toSorted())
})

test('each has its address, its licence, and the checksum that the lock file has', () => {
  const integrity = `sha512-${Buffer.from('ab'.repeat(64), 'hex').toString('base64')}`
  const more = { 'node_modules/x/node_modules/@b/c': { version: '2.0.0', integrity } }
  const { components } = billOfMaterials({ ...facts, locked: { ...locked, ...more } })
  expect(components.find((component) => component?.name === '@b/c')).toEqual({
    type: 'library',
    'bom-ref': 'pkg:npm/%40b/c@2.0.0',
    name: '@b/c',
    version: '2.0.0',
    purl: 'pkg:npm/%40b/c@2.0.0',
    hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
    licenses: [{ expression: 'MIT AND Zlib' }],
  })
})

test('the same package has the same bill, whatever the order in which it was built', () => {
  const again = billOfMaterials({ ...facts, licences: licences.toReversed() })
  expect(JSON.stringify(again)).toBe(JSON.stringify(billOfMaterials(facts)))
})

test('what the builder’s scripts copy out of a package is in it too', async () => {
  const scripts = await readdir(inProject('build', 'build-app'))
  const texts = scripts.map((name) => readFile(inProject('build', 'build-app', name), 'utf8'))
  const resolved = (await Promise.all(texts)).flatMap((text) =>
    Array.from(text.matchAll(/\bresolve\(['"`]([^'"`]+)/g), ([, name = '']) => name),
  )
  expect(resolved.length).toBeGreaterThan(3)
  const stems = resolved.map((name) => name.split('$')[0] ?? '')
  const unnamed = stems.filter((stem) => !copiedPackages.some((name) => name.startsWith(stem)))
  expect(unnamed).toEqual([])
})

test('the licence file of a bundle is read by its headings', () => {
  expect(bundledPackages('# Licenses\n\n## left - pad - no\n## a - 1.0.0 (ISC)\n')).toEqual([
    { name: 'a', version: '1.0.0', license: 'ISC' },
  ])
})

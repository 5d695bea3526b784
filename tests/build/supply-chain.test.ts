import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'
import { inProject } from '../../build/project.mjs'
import { installation } from '../../build/set-up/node-modules.mjs'

type Locked = {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly inBundle?: boolean
  readonly hasInstallScript?: boolean
}
type PackageFile = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

const own = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as PackageFile
const { packages } = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>
}
const locked = Object.entries(packages).filter(([path]) => path !== '')

test('every package is named to the last figure', () => {
  const wanted = { ...own.dependencies, ...own.devDependencies }
  expect(Object.keys(wanted).length).toBeGreaterThan(20)
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
  expect(loose).toEqual([])
})

test('the lock file holds those very versions', () => {
  for (const [name, version] of Object.entries(own.devDependencies))
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version])
})

test('the lock file has a checksum of every package, whoever sends it', () => {
  expect(locked.length).toBeGreaterThan(100)
  const unchecked = locked.filter(
    ([, one]) => !one.inBundle && !(one.integrity ?? '').startsWith('sha512-'),
  )
  expect(unchecked.map(([path]) => path)).toEqual([])
})

test('no package comes from anywhere but a registry', () => {
  const strange = locked.filter(
    ([, { link, resolved = 'https://' }]) => link === true || !resolved.startsWith('https://'),
  )
  expect(strange.map(([path]) => path)).toEqual([])
})

test('no package may run a script when it is installed, and none of the app needs to', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''))
  const allowed = own.allowScripts ?? {}
  expect(names.filter((name) => allowed[name] !== false)).toEqual([])
  expect(Object.values(allowed)).not.toContain(true)
  expect(installation).toEqual(['ci', '--ignore-scripts'])
})

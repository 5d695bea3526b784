import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from 'vitest'
import { installedOfficial } from '../../../build/electron-runtime/official.mjs'
import { aFolder } from '../../support/a-folder.ts'

/** The package as its install script leaves it. */
async function anElectronPackage(version: string, unpacked: string): Promise<string> {
  const folder = await aFolder()
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ version }))
  await writeFile(join(folder, 'dist', 'version'), `v${unpacked}\n`)
  await writeFile(join(folder, 'dist', 'electron'), '')
  await writeFile(join(folder, 'path.txt'), 'electron')
  return folder
}

test('the Electron that its package unpacked is taken', async () => {
  const folder = await anElectronPackage('45.4.1', '45.4.1')
  const path = join(folder, 'dist')
  expect(await installedOfficial(folder)).toEqual({ path, version: '45.4.1', source: 'official' })
})

test('one that an earlier package unpacked is not', async () => {
  expect(await installedOfficial(await anElectronPackage('45.4.1', '45.3.4'))).toBe(null)
})

test('one that is half unpacked is not', async () => {
  const folder = await anElectronPackage('45.4.1', '45.4.1')
  await rm(join(folder, 'path.txt'))
  expect(await installedOfficial(folder)).toBe(null)
})

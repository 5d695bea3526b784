import { expect, test } from '@playwright/test'
import { readdir, readFile } from 'node:fs/promises'

import { bundledPackages, copiedPackages } from '../../build/bill-of-materials.mjs'
import { inProject } from '../../build/project.mjs'

type Bill = {
  readonly bomFormat: string
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

test('beside the package lies a bill of all that is in it', async () => {
  const [name = ''] = (await readdir(inProject('dist', 'test'))).filter((file) =>
    file.endsWith('.cdx.json'),
  )
  const bill = JSON.parse(await readFile(inProject('dist', 'test', name), 'utf8')) as Bill
  const named = new Set(bill.components.map(({ name, version }) => `${name} ${version}`))
  const names = new Set(bill.components.map(({ name }) => name))
  expect(bill.bomFormat).toBe('CycloneDX')
  for (const part of ['electron', 'renderer']) {
    const bundled = bundledPackages(
      await readFile(inProject('dist', 'app', part, 'licenses.md'), 'utf8'),
    )
    expect(bundled.length).toBeGreaterThan(20)
    expect(bundled.filter(({ name, version }) => !named.has(`${name} ${version}`))).toEqual([])
  }
  expect(['electron', ...copiedPackages].filter((one) => !names.has(one))).toEqual([])
})

import { readFile, writeFile } from 'node:fs/promises'
import { billOfMaterials } from './bill-of-materials.mjs'
import { inProject } from './project.mjs'

/**
 * Writes what the built app is made of beside its package.
 * @param {'test' | 'release'} build
 * @param {string} electron
 */
export async function writeBill(build, electron) {
  const read = (/** @type {string[]} */ ...names) => readFile(inProject(...names), 'utf8')
  const { name, version } = JSON.parse(await read('package.json'))
  const { packages } = JSON.parse(await read('package-lock.json'))
  const bill = billOfMaterials({
    app: { name, version },
    electron,
    licences: [
      await read('dist', 'app', 'electron', 'licenses.md'),
      await read('dist', 'app', 'renderer', 'licenses.md'),
    ],
    locked: packages,
  })
  const file = inProject('dist', build, `${name}-${version}.cdx.json`)
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`)
}

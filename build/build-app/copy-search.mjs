import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/**
 * Puts SQLite into `folder` beside its licence. It is loaded as a file, since it reads its
 * WebAssembly from where it stands itself; the app's own modules are no CommonJS, so it is named so.
 * @param {string} folder
 */
export async function copySearch(folder) {
  await mkdir(folder, { recursive: true })
  const library = resolve('node-sqlite3-wasm')
  const wasm = 'node-sqlite3-wasm.wasm'
  await copyFile(library, join(folder, 'node-sqlite3-wasm.cjs'))
  await copyFile(join(dirname(library), wasm), join(folder, wasm))
  const licence = join(dirname(dirname(library)), 'LICENSE')
  await copyFile(licence, join(folder, 'node-sqlite3-wasm-LICENSE.txt'))
}

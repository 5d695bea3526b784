import { copyFile, mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)
const languages = ['en', 'uk']
const licences = ['COPYING', 'COPYING.LESSER', 'COPYING.MPL']

/**
 * Puts hunspell and the dictionaries into `folder`, each unchanged and beside its licence.
 * @param {string} folder
 */
export async function copySpelling(folder) {
  await mkdir(folder, { recursive: true })
  const hunspell = dirname(dirname(resolve('hunspell-wasm')))
  await copyFile(join(hunspell, 'wasm', 'hunspell.wasm'), join(folder, 'hunspell.wasm'))
  for (const name of licences) {
    await copyFile(join(hunspell, name), join(folder, `hunspell-${name}.txt`))
  }
  for (const language of languages) {
    const dictionary = dirname(resolve(`dictionary-${language}`))
    await copyFile(join(dictionary, 'index.aff'), join(folder, `${language}.aff`))
    await copyFile(join(dictionary, 'index.dic'), join(folder, `${language}.dic`))
    await copyFile(join(dictionary, 'license'), join(folder, `${language}-LICENSE.txt`))
  }
}

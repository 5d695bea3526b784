import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { selectFontFaces } from './select-font-faces.mjs'

const { resolve } = createRequire(import.meta.url)
const families = [
  { name: 'inter', sheets: ['wght.css'] },
  { name: 'source-serif-4', sheets: ['wght.css', 'wght-italic.css'] },
]

/**
 * Puts the fonts that an exported page carries into `folder`: the files, fonts.css and the licences.
 * @param {string} folder
 */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true })
  const sheets = []
  for (const { name, sheets: names } of families) {
    const source = dirname(resolve(`@fontsource-variable/${name}/package.json`))
    await copyFile(join(source, 'LICENSE'), join(folder, `${name}-LICENSE.txt`))
    for (const sheet of names) sheets.push(await copySheet(join(source, sheet), folder))
  }
  await writeFile(join(folder, 'fonts.css'), sheets.join('\n'))
}

/**
 * @param {string} sheet
 * @param {string} folder
 */
async function copySheet(sheet, folder) {
  const { css, files } = selectFontFaces(await readFile(sheet, 'utf8'))
  for (const file of files) await copyFile(join(dirname(sheet), 'files', file), join(folder, file))
  return css
}

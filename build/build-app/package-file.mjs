import { readFile } from 'node:fs/promises'
import { inProject } from '../project.mjs'

/** The packaged app's own package.json: who made it and where it starts, no scripts, no dependencies. */
export async function packageFile() {
  const project = JSON.parse(await readFile(inProject('package.json'), 'utf8'))
  const { name, productName, version, description, license, author, homepage, type } = project
  const main = 'electron/main.js'
  return { name, productName, version, description, license, author, homepage, type, main }
}

import { readFile } from 'node:fs/promises'
import { inProject } from '../project.mjs'

/** @returns {Promise<string>} the Electron that releases are made with, as package.json names it */
export async function pinnedVersion() {
  const { devDependencies } = JSON.parse(await readFile(inProject('package.json'), 'utf8'))
  return devDependencies.electron
}

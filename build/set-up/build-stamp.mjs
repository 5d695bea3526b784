import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { inProject } from '../project.mjs'
import { fingerprint } from './fingerprint.mjs'

/** @typedef {'app' | 'test' | 'release'} Build */

/** What a build is made from. */
const sources = ['electron', 'renderer', 'shared', 'build', 'package.json', 'package-lock.json']

/**
 * Whether what is in dist/ was built from what is in the tree.
 * @param {Build} build
 */
export async function isBuilt(build) {
  const stamp = await readFile(stampFile(build), 'utf8').catch(() => null)
  return stamp !== null && stamp === (await currentFingerprint())
}

/**
 * Takes the stamp away, so that a build which is interrupted is not taken for whole, and answers
 * how to set it: to the sources as they are now, in case one is edited while the build runs.
 * @param {Build} build
 */
export async function beginBuild(build) {
  const stamp = await currentFingerprint()
  await rm(stampFile(build), { force: true })
  return async function finishBuild() {
    await mkdir(inProject('dist', 'stamps'), { recursive: true })
    await writeFile(stampFile(build), stamp)
  }
}

/** @param {Build} build */
function stampFile(build) {
  return inProject('dist', 'stamps', build)
}

function currentFingerprint() {
  const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  return fingerprint(
    sources.map((name) => inProject(name)),
    runtime,
  )
}

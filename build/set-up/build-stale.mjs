import process from 'node:process'
import { inProject } from '../project.mjs'
import { run } from '../run.mjs'
import { say } from '../say.mjs'
import { isBuilt } from './build-stamp.mjs'

export async function buildStaleApp() {
  if (await isBuilt('app')) return
  say('Building the app …')
  await runScript('build-app.mjs')
}

export async function packageStaleTestBuild() {
  if (await isBuilt('test')) return
  await buildStaleApp()
  say('Packaging the test build …')
  await runScript('package-app.mjs', '--test')
}

/**
 * In a process of its own: what it imports may not have been installed when the set-up began.
 * @param {string} name
 * @param {string[]} args
 */
async function runScript(name, ...args) {
  const { code, output } = await run(process.execPath, [inProject('build', name), ...args], {
    live: true,
  })
  if (code !== 0) throw new Error(`build/${name} failed.\n${output}`)
}

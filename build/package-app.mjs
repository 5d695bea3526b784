import { Platform, build as buildPackages } from 'electron-builder'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { builderConfig } from './electron-builder.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { packageTargets } from './package-targets.mjs'
import { inProject, projectRoot } from './project.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { beginBuild, isBuilt } from './set-up/build-stamp.mjs'

const debianSevenZip = '/usr/bin/7za'

const build = process.argv.includes('--release') ? 'release' : 'test'
try {
  const finishBuild = await beginBuild(build)
  await buildAppIfStale()
  await packageApp(await electronRuntime())
  await finishBuild()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function buildAppIfStale() {
  if (await isBuilt('app')) return
  const { code, output } = await run(process.execPath, [inProject('build', 'build-app.mjs')])
  if (code !== 0) throw new Error(output)
}

/** @param {import('./electron-runtime.mjs').Runtime} runtime */
async function packageApp(runtime) {
  const sevenZip = process.platform === 'linux' && existsSync(debianSevenZip)
  // Only the official download proves that the packages' own tools can be fetched, too.
  const online = runtime.source === 'official'
  const { made, leftOut } = packageTargets({ build, platform: process.platform, online, sevenZip })
  if (made.includes('tar.gz') && !online) useDebianSevenZip()
  await rm(inProject('dist', build), { recursive: true, force: true })
  await buildPackages({
    projectDir: projectRoot,
    targets: Platform.current().createTarget([...made]),
    config: builderConfig(build, runtime),
    publish: 'never',
  })
  if (leftOut.length > 0) say(leftOutSentence(leftOut, sevenZip))
}

function useDebianSevenZip() {
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= debianSevenZip
  // The builder's own 9 takes six times as long for one hundredth less.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '5'
}

/**
 * @param {readonly string[]} leftOut
 * @param {boolean} sevenZip
 */
function leftOutSentence(leftOut, sevenZip) {
  const hint = sevenZip ? '' : '; with the package p7zip-full installed, tar.gz can be made'
  return `Left out: ${leftOut.join(', ')}. Their tools are downloaded, and this machine has no open internet${hint}.`
}

import { Platform, build as buildPackages } from 'electron-builder'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import process from 'node:process'
import { builderConfig } from './electron-builder.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { pinnedVersion } from './electron-runtime/pinned-version.mjs'
import { packageReport } from './package-report.mjs'
import { packageTargets } from './package-targets.mjs'
import { inProject, projectRoot } from './project.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'
import { beginBuild, isBuilt } from './set-up/build-stamp.mjs'
import { writeBill } from './write-bill.mjs'

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
  await writeBill(build, runtime.version)
  const pinned = await pinnedVersion()
  for (const line of packageReport({ build, runtime, pinned, leftOut, sevenZip })) say(line)
}

function useDebianSevenZip() {
  process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= debianSevenZip
  // The builder's own 9 takes six times as long for one hundredth less.
  process.env['ELECTRON_BUILDER_COMPRESSION_LEVEL'] ??= '5'
}

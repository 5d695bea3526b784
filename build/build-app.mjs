import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'
import { copyFonts } from './build-app/copy-fonts.mjs'
import { copySearch } from './build-app/copy-search.mjs'
import { copySpelling } from './build-app/copy-spelling.mjs'
import { findEntries } from './build-app/find-entries.mjs'
import { packageFile } from './build-app/package-file.mjs'
import { inProject } from './project.mjs'
import { say } from './say.mjs'
import { beginBuild } from './set-up/build-stamp.mjs'
import { mainConfig } from './vite/main.mjs'
import { preloadConfig } from './vite/preload.mjs'
import { rendererConfig } from './vite/renderer.mjs'

const app = inProject('dist', 'app')

try {
  await buildApp()
} catch (error) {
  // The bundler's message shows the line; its stack would only bury it.
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function buildApp() {
  const finishBuild = await beginBuild('app')
  await rm(app, { recursive: true, force: true })
  await mkdir(app, { recursive: true })
  await Promise.all([buildCode(), copyResources(), writePackageFile()])
  await finishBuild()
}

async function buildCode() {
  const electron = join(app, 'electron')
  await build(mainConfig(electron, await findEntries(inProject('electron'))))
  await build(preloadConfig(electron, inProject('electron', 'preload.ts')))
  await build(rendererConfig(join(app, 'renderer')))
}

async function copyResources() {
  const resources = join(app, 'resources')
  const own = inProject('build', 'resources')
  if (existsSync(own)) await cp(own, resources, { recursive: true })
  await copyFonts(join(resources, 'fonts'))
  await copySpelling(join(resources, 'spelling'))
  await copySearch(join(resources, 'search'))
}

async function writePackageFile() {
  const file = join(app, 'package.json')
  await writeFile(file, `${JSON.stringify(await packageFile(), null, 2)}\n`)
}

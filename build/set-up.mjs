import process from 'node:process'
import { hasDisplay } from './display.mjs'
import { say } from './say.mjs'
import { buildStaleApp, packageStaleTestBuild } from './set-up/build-stale.mjs'
import {
  browserPackages,
  displayPackages,
  faultPackages,
  windowPackages,
} from './set-up/choose-packages.mjs'
import { installNodeModules } from './set-up/node-modules.mjs'
import { checkNodeVersion } from './set-up/node-version.mjs'
import { installOptionalPackages, installSystemPackages } from './set-up/system-packages.mjs'

// Runs before the packages are installed, so this file and set-up/ import Node alone. All it prints
// goes to stderr: what `npm run -s desk` prints on stdout is the command's.

const setUps = {
  '--packages': setUpPackages,
  '--desk': setUpDesk,
  '--app': setUpApp,
  '--tests': setUpTests,
  '--faults': setUpFaults,
}

async function setUpPackages() {
  checkNodeVersion(process.versions.node)
  await installNodeModules()
}

async function setUpDesk() {
  await setUpPackages()
  await buildStaleApp()
}

async function setUpApp() {
  // Without a display there is nothing to start, as start.mjs is about to say.
  if (!hasDisplay(process.platform, process.env)) return
  await setUpPackages()
  await installSystemPackages(windowPackages)
  await packageStaleTestBuild()
}

async function setUpTests() {
  await setUpPackages()
  await installSystemPackages([...windowPackages, ...displayPackages])
  await installOptionalPackages(browserPackages)
  await packageStaleTestBuild()
}

async function setUpFaults() {
  await setUpPackages()
  await installOptionalPackages(faultPackages)
  await buildStaleApp()
}

const setUp = Object.entries(setUps).find(([flag]) => process.argv.includes(flag))?.[1]
try {
  if (!setUp) throw new Error(`Use one of ${Object.keys(setUps).join(', ')}.`)
  await setUp()
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

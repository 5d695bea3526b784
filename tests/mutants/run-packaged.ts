import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { PackagedMutant } from './packaged-mutants.ts'
import { plainEnvironment } from './plain-environment.ts'

type Suite = {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[]
}

const patienceMs = 1_200_000

/** Packages a copy of the checkout, and says of each test by its name whether it was green there. */
export async function runPackaged(
  root: string,
  mutants: readonly PackagedMutant[],
): Promise<ReadonlyMap<string, boolean>> {
  await run(root, ['build/package-app.mjs', '--test'])
  const report = join(root, 'packaged-report.json')
  await rm(report, { force: true })
  const names = mutants.map(({ test }) => test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const files = [...new Set(mutants.map(({ file }) => file))]
  const wanted = ['--reporter=json', '-g', `(?:${names.join('|')})$`, ...files]
  await run(root, ['build/run-e2e.mjs', ...wanted], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  const { suites = [] } = JSON.parse(await readFile(report, 'utf8')) as Suite
  return new Map(suites.flatMap(testsIn))
}

function testsIn({ suites = [], specs = [] }: Suite): readonly (readonly [string, boolean])[] {
  return [...specs.map(({ title, ok }) => [title, ok] as const), ...suites.flatMap(testsIn)]
}

function run(cwd: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve) => {
    const env = { ...plainEnvironment(), ...more }
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', env, timeout: patienceMs })
    child.once('close', () => resolve())
  })
}

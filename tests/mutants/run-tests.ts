import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'

import { plainEnvironment } from './plain-environment.ts'

/** What became of a test file: the names of its tests that passed and that failed. */
export type FileOutcome = { readonly passed: readonly string[]; readonly failed: readonly string[] }

type VitestReport = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

const patienceMs = 600_000

/**
 * Runs unit test files of a copy of the checkout, each to its end. A file that could not even be read
 * has no outcome: a mutant that does not compile is caught by nobody.
 */
export async function runTests(
  root: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, FileOutcome>> {
  const report = join(root, 'mutant-report.json')
  await rm(report, { force: true })
  await ended(root, [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config=build/vitest.config.ts',
    '--reporter=json',
    `--outputFile=${report}`,
    '--cache=false',
    ...files,
  ])
  const text = await readFile(report, 'utf8').catch(() => '{"testResults":[]}')
  const { testResults } = JSON.parse(text) as VitestReport
  return new Map(
    testResults
      .filter(({ assertionResults }) => assertionResults.length > 0)
      .map(({ name, assertionResults }) => {
        const named = (status: string) =>
          assertionResults.filter((one) => one.status === status).map(({ fullName }) => fullName)
        return [relative(root, name), { passed: named('passed'), failed: named('failed') }]
      }),
  )
}

function ended(cwd: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const env = plainEnvironment()
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', env, timeout: patienceMs })
    child.once('close', () => resolve())
  })
}

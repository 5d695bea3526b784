import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, release, totalmem, type } from 'node:os'

import { inProject } from '../../build/project.mjs'
import { measures } from './measures.ts'
import { benchPage, type BenchRecord } from './report.ts'

const file = inProject('docs', 'benchmarks.json')
const page = inProject('docs', 'benchmarks.md')

/** The commit that was measured; a plus says that the working tree had something more. */
export function commitHere(): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: inProject(), encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', ':!docs')
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`
}

/** What the figures depend on: the processors, the system, and what else ran. */
export function machineHere(electron: string): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()[0]?.toFixed(1)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${type()} ${release()}, Electron ${electron}, load ${load} at the start`
}

/** Puts new records in the place of those of the same measures. */
export async function keepRecords(fresh: readonly BenchRecord[]): Promise<void> {
  const known = await readRecords()
  const records = measures.flatMap(({ name }) => {
    const found = [...fresh, ...known].find(({ measure }) => measure === name)
    return found === undefined ? [] : [found]
  })
  await writeFile(file, `${JSON.stringify(records, null, 2)}\n`)
  await writeFile(page, benchPage(records))
}

async function readRecords(): Promise<readonly BenchRecord[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly BenchRecord[]
  } catch {
    return []
  }
}

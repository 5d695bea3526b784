import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, release, totalmem, type } from 'node:os'

import { inProject } from '../../build/project.mjs'
import { harnesses } from './harnesses.ts'
import { type FaultRecord, faultsPage } from './report.ts'

const file = inProject('docs', 'faults.json')
const page = inProject('docs', 'faults.md')

/** The commit that was tried; a plus says that the working tree had something more. */
export function commitHere(): string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: inProject(), encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', ':!docs')
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : '+'}`
}

export function machineHere(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}`
}

/** Puts new records in the place of those of the same harnesses. */
export async function keepRecords(fresh: readonly FaultRecord[]): Promise<void> {
  const known = await readRecords()
  const records = harnesses.flatMap(({ name }) => {
    const found = [...fresh, ...known].find(({ harness }) => harness === name)
    return found === undefined ? [] : [found]
  })
  await writeFile(file, `${JSON.stringify(records, null, 2)}\n`)
  await writeFile(page, faultsPage(records))
}

async function readRecords(): Promise<readonly FaultRecord[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as readonly FaultRecord[]
  } catch {
    return []
  }
}

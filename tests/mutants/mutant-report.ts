import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'

import { inProject, projectRoot } from '../../build/project.mjs'

/** A mutant with the tests that went red over it, by their files. */
export type Caught = {
  readonly name: string
  readonly file: string
  readonly tests: readonly { readonly file: string; readonly failed: readonly string[] }[]
}

type Part = { readonly title: string; readonly caught: readonly Caught[] }

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim()

/** Writes docs/mutants.md of a run in which none survived. */
export async function writeReport(parts: readonly Part[], begun: Date): Promise<void> {
  const count = parts.reduce((sum, { caught }) => sum + caught.length, 0)
  const minutes = Math.ceil((Date.now() - begun.getTime()) / 60_000)
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'
  const lines = [
    '# Mutants',
    '',
    `Written by \`npm run test:mutants\` on ${begun.toISOString().slice(0, 10)}, from commit ${git('rev-parse', '--short', 'HEAD')}${changed}, in ${minutes} minutes on ${availableParallelism()} cores. Each line is a fault that was put into a copy of the code by itself; the tests that were named for it beforehand had to go red, and did: **${count} of ${count}**. The same tests were seen green without it first. The faults are data in \`tests/mutants/\`.`,
    ...parts.flatMap(({ title, caught }) => ['', ...tableOf(title, caught)]),
    '',
  ]
  await writeFile(inProject('docs', 'mutants.md'), lines.join('\n'))
}

function tableOf(title: string, caught: readonly Caught[]): readonly string[] {
  if (caught.length === 0) return [`## ${title}`]
  const rows = ['| Fault | Put into | Seen by |', '|---|---|---|', ...caught.map(rowOf)]
  return [`## ${title}: ${caught.length} of ${caught.length}`, '', ...rows]
}

function rowOf({ name, file, tests }: Caught): string {
  const seen = tests.map(({ file, failed: [first = '', ...more] }) => {
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    return `\`${file.replace(/^tests\//, '')}\`: ${first}${others}`
  })
  return `| ${[name, `\`${file}\``, seen.join('; ')].map(asCell).join(' | ')} |`
}

function asCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

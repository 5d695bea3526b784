import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { inProject, projectRoot } from '../../build/project.mjs'
import { type Edit, withEdits } from './mutant.ts'

const execute = promisify(execFile)

/** A copy of the checkout that may be spoilt; the checkout itself never is. */
export type SpoiltCopy = {
  readonly root: string
  /** Puts the edits in, and answers what takes them out again. Throws when their text is not there. */
  readonly spoil: (edits: readonly Edit[]) => Promise<() => Promise<void>>
  readonly remove: () => Promise<void>
}

/** Copies what git knows and what is new, as it is now; packages are lent. */
export async function spoiltCopy(): Promise<SpoiltCopy> {
  const root = await mkdtemp(join(tmpdir(), 'wiredesk-mutants-'))
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { stdout } = await execute('git', listed, { cwd: projectRoot, maxBuffer: 64_000_000 })
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await copyFile(inProject(file), join(root, file))
  }
  await symlink(inProject('node_modules'), join(root, 'node_modules'))
  return {
    root,
    spoil: async (edits) => {
      const before = new Map<string, string>()
      for (const { file } of edits) before.set(file, await readFile(join(root, file), 'utf8'))
      for (const [file, text] of withEdits(before, edits)) await writeFile(join(root, file), text)
      return async () => {
        for (const [file, text] of before) await writeFile(join(root, file), text)
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

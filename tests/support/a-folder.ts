import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

/** A new empty folder that goes when the test ends; its name has a space and Cyrillic in it. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk стіл '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

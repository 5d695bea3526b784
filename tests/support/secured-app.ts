import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base } from '@playwright/test'

import { desk } from './command-line.ts'
import { launchApp, type LaunchedApp } from './launch-app.ts'

type Shared = {
  /** An empty folder for these tests alone; its desk is in `desk`. */
  readonly work: string
  /** The app on that desk, shared by the tests that leave it as they found it. */
  readonly launched: LaunchedApp
}

export const test = base.extend<object, Shared>({
  work: [
    async ({}, use) => {
      const work = await mkdtemp(join(tmpdir(), 'wiredesk-security-'))
      await desk('create', join(work, 'desk'), '--name', 'Security desk')
      await use(work)
      await rm(work, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  launched: [
    async ({ work }, use) => {
      const launched = await launchApp({ desk: join(work, 'desk') })
      await use(launched)
      await launched.close()
    },
    { scope: 'worker' },
  ],
})

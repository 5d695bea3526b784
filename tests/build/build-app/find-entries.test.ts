import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findEntries } from '../../../build/build-app/find-entries.mjs'

test('the app, the command line and each worker become programs of their own', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wiredesk-entries-'))
  await mkdir(join(folder, 'search'))
  for (const file of ['main.ts', 'cli.ts', 'clock.ts', 'search/worker.ts', 'search/query.ts']) {
    await writeFile(join(folder, file), '')
  }
  expect(await findEntries(folder)).toEqual({
    main: join(folder, 'main.ts'),
    cli: join(folder, 'cli.ts'),
    'search-worker': join(folder, 'search/worker.ts'),
  })
  await rm(folder, { recursive: true })
})

import { spawnSync } from 'node:child_process'
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { sweepUnpacked } from '../../../../electron/import/archive/sweep-unpacked.ts'
import { aFolder } from '../../../support/a-folder.ts'

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid

it('what a killed import left unpacked goes, and nothing else does', async () => {
  const parent = await aFolder()
  const kept = [
    `wiredesk-import-${process.pid}-AbCdEf`,
    'wiredesk-import-notes',
    `wiredesk-import-${ended()}-AbCdEf.txt`,
    `other-${ended()}-AbCdEf`,
  ]
  const left = `wiredesk-import-${ended()}-Abc123`
  for (const name of [...kept, left]) {
    await mkdir(join(parent, name))
    await writeFile(join(parent, name, 'story.md'), 'A story.')
  }
  const link = `wiredesk-import-${ended()}-LinkTo`
  await symlink(join(parent, kept[1] ?? ''), join(parent, link))
  await sweepUnpacked(parent)
  expect((await readdir(parent)).sort()).toEqual([...kept, link].sort())
  expect(await readdir(join(parent, 'wiredesk-import-notes'))).toEqual(['story.md'])
})

it('a folder that is not there needs no sweeping', async () => {
  await sweepUnpacked(join(await aFolder(), 'none'))
})

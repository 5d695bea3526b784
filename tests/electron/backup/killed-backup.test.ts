import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { backupDisk } from '../../../electron/backup/backup-disk.ts'
import type { BackupJob } from '../../../electron/backup/backup-job.ts'
import { listBackups } from '../../../electron/backup/list-backups.ts'
import { recheckBackup } from '../../../electron/backup/recheck-backup.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import { aBackupWish, changeAll, clock, documents } from '../../support/a-backup.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'
import { type BuiltWorker, builtWorker } from '../../support/built-worker.ts'
import { snapshot } from '../../support/read-site.ts'

const program = fileURLToPath(new URL('../../support/killed-thread.mjs', import.meta.url))
let worker: BuiltWorker
beforeAll(async () => {
  worker = await builtWorker('backup')
}, 120_000)
afterAll(() => worker.remove())

type End = { readonly steps: number | null; readonly said: string }

/** Steps is null when it was killed. */
function takeKilled(job: BackupJob, killAt: number | null): Promise<End> {
  const place = job.kind === 'take' ? job.place : ''
  const calls = ['link', 'mkdir', 'open', 'rename', 'rm']
  const wish = JSON.stringify({ worker: worker.file, job, place, calls, killAt })
  return new Promise((resolve) => {
    execFile(process.execPath, [program, wish], (error, out, said) => {
      resolve({ steps: error === null ? Number(out) : null, said })
    })
  })
}

it('a backup that is killed leaves those before it, and the next one clears up', async () => {
  const store = await aFullDesk()
  const { disk, clock: _, ...wish } = await aBackupWish(store)
  const job: BackupJob = { kind: 'take', onlyChanged: false, ...wish }
  const { steps, said } = await takeKilled(job, null)
  expect(said).toBe('')
  if (steps === null) throw new Error('it did not come to its end')
  expect(steps).toBeGreaterThan(50)
  const [first] = await listBackups(disk, wish.place)
  if (first === undefined) throw new Error('there is no backup')
  const before = await snapshot(first.folder)
  await changeAll(store)

  const few = Array.from({ length: 6 }, (_, at) => 1 + Math.floor((at * (steps - 12)) / 6))
  for (const killAt of [...few, steps - 6, steps - 3]) {
    expect(await takeKilled(job, killAt)).toEqual({ steps: null, said: '' })
    expect(await snapshot(first.folder)).toEqual(before)
    for (const one of await listBackups(disk, wish.place)) {
      const { check } = await recheckBackup({ disk: backupDisk, clock }, one)
      expect(check).toMatchObject({ isTrue: true })
    }
    // Noted anew by the look at it.
    before['backup.json'] = (await snapshot(first.folder))['backup.json'] ?? ''
  }
  const last = await takeBackup({ ...wish, disk, clock })
  expect(await documents(last.folder)).toEqual(await documents(store.folder))
  const names = await readdir(wish.place)
  expect(names.filter((name) => name.startsWith('.'))).toEqual([])
}, 300_000)

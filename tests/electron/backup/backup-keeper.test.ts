import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { backupDisk } from '../../../electron/backup/backup-disk.ts'
import type { BackupJob } from '../../../electron/backup/backup-job.ts'
import { openBackupKeeper } from '../../../electron/backup/backup-keeper.ts'
import { backupMemory } from '../../../electron/backup/backup-memory.ts'
import { takeBackup, takeIfChanged } from '../../../electron/backup/take-backup.ts'
import { recheckBackup } from '../../../electron/backup/recheck-backup.ts'
import type { DeskStore } from '../../../electron/store/desk-store.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import type { BackupStatus } from '../../../shared/backup/backup-status.ts'
import { put } from '../../support/a-backup.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'

/** A keeper whose hours the test lets go by, and whose jobs run here. */
async function aKeeper(store: DeskStore, userFolder: string) {
  let now = Date.parse('2026-11-20T10:00:00Z')
  const clock = () => instantOf(new Date(now))
  const jobs: BackupJob[] = []
  const told: BackupStatus[] = []
  const folds: string[] = []
  const keeper = openBackupKeeper({
    store,
    clock,
    memory: backupMemory(userFolder),
    fold: async () => void folds.push('fold'),
    tell: (status) => told.push(status),
    timers: { set: () => null, clear: () => undefined },
    run: async (job) => {
      jobs.push(job)
      const disk = backupDisk
      if (job.kind === 'take')
        return (job.onlyChanged ? takeIfChanged : takeBackup)({ ...job, disk, clock }) as never
      if (job.kind === 'check') return recheckBackup({ disk, clock }, job.standing) as never
      throw new Error('nothing is restored here')
    },
  })
  onTestFinished(() => keeper.close())
  await keeper.look()
  return {
    keeper,
    jobs,
    told,
    folds,
    /** Lets minutes go by and waits for what they brought. */
    pass: async (minutes: number) => {
      now += minutes * 60_000
      keeper.check()
      await until(() => keeper.status().running === null)
    },
  }
}

async function until(isSo: () => boolean): Promise<void> {
  // A begun backup folds first, and runs a turn later.
  for (let turn = 0; turn < 5 || !isSo(); turn += 1) await new Promise((run) => setImmediate(run))
}

describe('the backups that are taken by themselves', () => {
  it('come soon after opening, each hour in which something changed, and each day', async () => {
    const store = await aFullDesk()
    const { keeper, jobs, pass, folds } = await aKeeper(store, await aFolder())
    await pass(1)
    expect(jobs).toEqual([])
    await pass(5)
    expect(jobs).toMatchObject([{ kind: 'take', isByHand: false, mayMakePlace: true }])
    expect(folds).toEqual(['fold'])
    await pass(61)
    expect(jobs).toHaveLength(1)
    await put(store, 'draft', 'Changed')
    await pass(0)
    expect(jobs).toHaveLength(2)
    await put(store, 'draft', 'Changed again')
    await pass(30)
    expect(jobs).toHaveLength(2)
    await pass(31)
    expect(jobs).toHaveLength(3)
    await pass(23 * 60)
    expect(jobs).toHaveLength(3)
    await pass(61)
    expect(jobs).toHaveLength(4)
    expect(keeper.status().backups.map(({ number }) => number)).toEqual([4, 3, 2, 1])
  })

  it('say what went wrong, are tried again, and leave the earlier ones', async () => {
    const store = await aFullDesk()
    const stick = await aFolder()
    const { keeper, jobs, pass, told } = await aKeeper(store, await aFolder())
    await keeper.choose(stick)
    await keeper.takeNow()
    await rm(join(stick, (await readdir(stick))[0] ?? ''), { recursive: true })
    await put(store, 'draft', 'Changed')
    await pass(61)
    expect(keeper.status().failed).toMatchObject({ problem: { code: 'backupGone' } })
    expect(told.at(-1)?.failed).toMatchObject({ problem: { code: 'backupGone' } })
    expect(await readdir(stick)).toEqual([])
    await pass(5)
    expect(jobs).toHaveLength(2)
    await keeper.choose(null)
    await pass(6)
    expect(jobs).toHaveLength(3)
    expect(keeper.status()).toMatchObject({
      failed: null,
      isChosen: false,
      backups: [{ number: 1 }],
    })
  })

  it('go to the folder that was chosen, after a restart too, and never into the desk', async () => {
    const store = await aFullDesk()
    const [stick, user] = [await aFolder(), await aFolder()]
    const { keeper } = await aKeeper(store, user)
    await expect(keeper.choose(join(store.folder, 'media'))).rejects.toThrow('lie one in the other')
    expect(await readdir(join(store.folder, 'media'))).toHaveLength(1)
    await keeper.choose(stick)
    await keeper.takeNow()
    const again = await aKeeper(store, user)
    expect(again.keeper.status()).toMatchObject({ isChosen: true, backups: [{ isByHand: true }] })
    expect(again.keeper.status().folder.startsWith(stick)).toBe(true)
  })

  it('are left to the desk’s writer', async () => {
    const store = await aFullDesk()
    const reader = await openDesk(store.folder, { isReadOnly: true })
    const { keeper, jobs, pass } = await aKeeper(reader, await aFolder())
    await pass(100)
    expect(jobs).toEqual([])
    await expect(keeper.takeNow()).rejects.toThrow('read-only')
  })

  it('are read back when somebody asks', async () => {
    const store = await aFullDesk()
    const { keeper } = await aKeeper(store, await aFolder())
    await keeper.takeNow()
    const path = join(keeper.folderOf(1), 'tags.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('port', 'sort'))
    const { backups } = await keeper.recheck(1)
    expect(backups).toMatchObject([{ check: { isTrue: false, faults: [{ path: 'tags.json' }] } }])
    await expect(keeper.recheck(7)).rejects.toThrow('no backup')
  })
})

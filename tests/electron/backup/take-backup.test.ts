import { readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { backupDisk, type BackupDisk } from '../../../electron/backup/backup-disk.ts'
import { backupPlace } from '../../../electron/backup/backup-place.ts'
import { listBackups } from '../../../electron/backup/list-backups.ts'
import { takeBackup, takeIfChanged } from '../../../electron/backup/take-backup.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { takeLock } from '../../../electron/store/lock.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import type { Instant } from '../../../shared/instant/instant.ts'
import { aBackupWish, changeAll, documents, flipBit, put, typed } from '../../support/a-backup.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'
import { guidOf } from '../../support/an-article.ts'
import { snapshot } from '../../support/read-site.ts'
import { systemError } from '../../support/watched-disk.ts'

describe('a backup', () => {
  it('is the desk to the bit, stands beside it and says what it is', async () => {
    const store = await aFullDesk()
    const taken = await takeBackup(await aBackupWish(store))
    expect(await documents(taken.folder)).toEqual(await documents(store.folder))
    expect(taken).toMatchObject({ number: 1, desk: 'Test desk', articles: 6, journal: null })
    expect(taken.check).toMatchObject({ isTrue: true, faultCount: 0, faults: [] })
    const place = await backupPlace(store.folder, null)
    expect(await readdir(place)).toEqual([expect.stringMatching(/Z-1$/)])
    expect(await listBackups(backupDisk, place)).toEqual([taken])
  })

  it('takes no room for what has not changed, and shares no file with the desk', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    const first = await takeBackup(wish)
    await put(store, 'draft', 'Another headline')
    const second = await takeBackup(wish)
    const path = deskFolder.article(guidOf('one'))
    const identity = async (folder: string) =>
      (await backupDisk.facts(join(folder, path)))?.identity
    expect(await identity(second.folder)).toBe(await identity(first.folder))
    expect(await identity(second.folder)).not.toBe(await identity(store.folder))
    expect(second.newBytes).toBeLessThan(second.bytes / 4)
    expect(second.newBytes).toBeGreaterThan(0)
  })

  it('stays as it is, whatever happens to the desk after it', async () => {
    const store = await aFullDesk()
    await store.journal?.append(typed('draft', 1))
    const wish = await aBackupWish(store)
    const { folder } = await takeBackup(wish)
    const before = await snapshot(folder)
    expect(Object.keys(before)).toContain('journal.jsonl')
    await changeAll(store)
    await takeBackup(wish)
    await store.close()
    const again = await openDesk(store.folder)
    await put(again, 'one', 'After a start')
    await again.close()
    // As another program might.
    for (const path of Object.keys(await documents(store.folder)))
      await flipBit(join(store.folder, path))
    expect(await snapshot(folder)).toEqual(before)
  })

  it('copies anew what an earlier backup has lost, rather than handing it on', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    const first = await takeBackup(wish)
    const path = deskFolder.article(guidOf('one'))
    const { mtime, atime } = await stat(join(first.folder, path))
    await flipBit(join(first.folder, path))
    await utimes(join(first.folder, path), atime, mtime)
    const second = await takeBackup(wish)
    expect(second.check.isTrue).toBe(true)
    expect(await documents(second.folder)).toEqual(await documents(store.folder))
  })

  it('is copied where the disk has no links', async () => {
    const store = await aFullDesk()
    const link = () => Promise.reject(systemError('EPERM'))
    const wish = await aBackupWish(store, { disk: { ...backupDisk, link } })
    const first = await takeBackup(wish)
    await put(store, 'draft', 'Another headline')
    const second = await takeBackup(wish)
    expect(await documents(second.folder)).toEqual(await documents(store.folder))
    expect(second.newBytes).toBeLessThan(first.bytes)
  })

  it('holds the file that a symbolic link leads to', async () => {
    const store = await aFullDesk()
    const path = join(store.folder, deskFolder.article(guidOf('one')))
    const elsewhere = join(await aFolder(), 'elsewhere.json')
    await writeFile(elsewhere, await readFile(path))
    await rm(path)
    await symlink(elsewhere, path)
    const { folder } = await takeBackup(await aBackupWish(store))
    await flipBit(elsewhere)
    expect(await readFile(join(folder, deskFolder.article(guidOf('one'))), 'utf8')).not.toBe(
      await readFile(elsewhere, 'utf8'),
    )
  })

  it('is not taken twice at once, by whomever', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    await takeBackup(wish)
    const outcomes = await Promise.allSettled([takeBackup(wish), takeBackup(wish)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lock = await takeLock(wish.place)
    await expect(takeBackup(wish)).rejects.toThrow('Another backup')
    await lock?.release()
    await expect(takeBackup(wish)).resolves.toMatchObject({ number: 3 })
  })

  it('keeps what the rule keeps', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    const at = '2026-11-20T10:00:00Z' as Instant
    for (let times = 0; times < 4; times += 1) await takeBackup({ ...wish, clock: () => at })
    expect((await listBackups(backupDisk, wish.place)).map(({ number }) => number)).toEqual([4])
    await takeBackup({ ...wish, clock: () => '2016-01-01T10:00:00Z' as Instant })
    const numbers = (await listBackups(backupDisk, wish.place)).map(({ number }) => number)
    expect(numbers).toEqual([5, 4])
  })

  it('never thins out one that cannot say what it is', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    const at = '2026-11-20T10:00:00Z' as Instant
    const { folder } = await takeBackup({ ...wish, clock: () => at })
    await writeFile(join(folder, 'backup.json'), '')
    await takeBackup({ ...wish, clock: () => at })
    const standing = await listBackups(backupDisk, wish.place)
    expect(standing.map(({ number, isNoted }) => [number, isNoted])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  it('takes a desk with a damaged story as it is, and says so', async () => {
    const store = await aFullDesk()
    const path = deskFolder.article(guidOf('draft'))
    await flipBit(join(store.folder, path))
    const taken = await takeBackup(await aBackupWish(store))
    expect(taken.check).toMatchObject({ isTrue: true, faultCount: 1, faults: [{ path }] })
    expect(await documents(taken.folder)).toEqual(await documents(store.folder))
  })

  it('is the desk at one moment, though it is written to meanwhile', async () => {
    const store = await aFullDesk()
    const writes: Promise<unknown>[] = []
    const busy: BackupDisk = {
      ...backupDisk,
      create: async (path) => {
        if (writes.length < 12) writes.push(put(store, `typed ${writes.length}`, 'Meanwhile'))
        await writes.at(-1)
        return backupDisk.create(path)
      },
    }
    const { folder } = await takeBackup(await aBackupWish(store, { disk: busy }))
    expect(writes).toHaveLength(12)
    expect(await documents(folder)).toEqual(await documents(store.folder))
  })

  it('takes a story anew that has as many bytes as before, and reads no other again', async () => {
    const store = await aFullDesk()
    await put(store, 'draft', 'One headline')
    const wish = await aBackupWish(store)
    await takeBackup(wish)
    await put(store, 'draft', 'Two headline')
    const read: string[] = []
    const disk: BackupDisk = {
      ...backupDisk,
      read: (path) => {
        if (path.startsWith(join(store.folder, 'articles'))) read.push(path)
        return backupDisk.read(path)
      },
    }
    const { folder } = await takeBackup({ ...wish, disk })
    expect(await documents(folder)).toEqual(await documents(store.folder))
    expect(read).toEqual([join(store.folder, deskFolder.article(guidOf('draft')))])
  })

  it('is not worth having when nothing has changed, unless somebody asks for it', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    expect(await takeIfChanged(wish)).toMatchObject({ number: 1 })
    expect(await takeIfChanged(wish)).toBeNull()
    expect(await readdir(wish.place)).toHaveLength(1)
    expect(await takeBackup(wish)).toMatchObject({ number: 2, newBytes: 0 })
    await store.journal?.append(typed('draft', 1))
    expect(await takeIfChanged(wish)).toMatchObject({ number: 3 })
    await store.change(() => ({ change: { gone: [guidOf('held')] }, result: null }))
    expect(await takeIfChanged(wish)).toMatchObject({ number: 4, articles: 5 })
  })
})

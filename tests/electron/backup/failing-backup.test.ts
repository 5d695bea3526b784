import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { backupDisk, type BackupDisk } from '../../../electron/backup/backup-disk.ts'
import { listBackups } from '../../../electron/backup/list-backups.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import { aBackupWish, changeAll } from '../../support/a-backup.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'
import { anArticle } from '../../support/an-article.ts'
import { snapshot } from '../../support/read-site.ts'
import { aSmallDisk, canMount, needsMount } from '../../support/small-disk.ts'

describe('a backup that fails', () => {
  it('says that the disk is full, and the earlier ones stand as they were', async ({ skip }) => {
    if (!canMount) skip(needsMount)
    const { folder: disk, remove } = await aSmallDisk('600k')
    onTestFinished(remove)
    const store = await aFullDesk()
    const wish = await aBackupWish(store, { place: join(disk, 'backups') })
    await takeBackup(wish)
    const before = await snapshot(disk)
    const articles = Array.from({ length: 200 }, (_, at) => anArticle(`more ${at}`))
    await store.change(() => ({ change: { articles }, result: null }))
    await expect(takeBackup(wish)).rejects.toThrow(
      'is full, so no backup was made. Those made before are as they were',
    )
    expect(await snapshot(disk)).toEqual(before)
    expect(await readdir(wish.place)).toHaveLength(1)
  })

  it('says that its disk is gone, and makes no folder in its place', async () => {
    const store = await aFullDesk()
    const stick = join(await aFolder(), 'stick')
    const place = join(stick, 'backups')
    await expect(takeBackup(await aBackupWish(store, { place }))).rejects.toThrow('is gone')
    const wish = await aBackupWish(store, {
      place: join(await aFolder(), 'x'),
      mayMakePlace: false,
    })
    await expect(takeBackup(wish)).rejects.toThrow('is gone')
    expect(await backupDisk.facts(stick)).toBeNull()
  })

  it('leaves nothing half made wherever it is cut off, and the next one clears up', async () => {
    const store = await aFullDesk()
    const wish = await aBackupWish(store)
    const { folder } = await takeBackup(wish)
    const first = await snapshot(folder)
    await changeAll(store)
    for (let steps = 0, isCut = true; isCut; steps += 3) {
      const disk = cutOff(steps)
      isCut = await takeBackup({ ...wish, disk }).then(
        () => false,
        () => true,
      )
      expect(await snapshot(folder)).toEqual(first)
      for (const one of await listBackups(backupDisk, wish.place))
        expect(one).toMatchObject({ isNoted: true, check: { isTrue: true } })
    }
    await takeBackup(wish)
    const names = await readdir(wish.place)
    expect(names.filter((name) => name.startsWith('.'))).toEqual([])
  })
})

/** A disk that does nothing more after so many steps: what a process that is killed leaves behind. */
function cutOff(steps: number): BackupDisk {
  let left = steps
  const cut = (): void => {
    left -= 1
    if (left < 0) throw new Error('killed')
  }
  return {
    ...backupDisk,
    create: async (path) => {
      cut()
      const file = await backupDisk.create(path)
      return {
        ...file,
        write: async (bytes) => {
          cut()
          return file.write(bytes)
        },
      }
    },
    link: async (from, to) => {
      cut()
      await backupDisk.link(from, to)
    },
    rename: async (from, to) => {
      cut()
      await backupDisk.rename(from, to)
    },
    makeFolder: async (path) => {
      cut()
      await backupDisk.makeFolder(path)
    },
    remove: async (path) => {
      cut()
      await backupDisk.remove(path)
    },
    removeFolder: async (path) => {
      cut()
      await backupDisk.removeFolder(path)
    },
  }
}

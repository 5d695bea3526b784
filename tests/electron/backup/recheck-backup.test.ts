import { readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { backupDisk } from '../../../electron/backup/backup-disk.ts'
import { listBackups } from '../../../electron/backup/list-backups.ts'
import { recheckBackup } from '../../../electron/backup/recheck-backup.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { aBackupWish, clock, flipBit, typed } from '../../support/a-backup.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'
import { guidOf } from '../../support/an-article.ts'
import { snapshot } from '../../support/read-site.ts'

describe('a backup', () => {
  it('is noticed when one bit of it flips, in every kind of file', async () => {
    const store = await aFullDesk()
    await store.journal?.append(typed('draft', 1))
    const wish = await aBackupWish(store)
    const { folder } = await takeBackup(wish)
    const paths = Object.keys(await snapshot(folder)).filter((path) => path !== 'backup.json')
    const tops = new Map(paths.map((path) => [path.split('/')[0], path]))
    expect(tops.size).toBeGreaterThan(12)
    for (const path of tops.values()) {
      const file = join(folder, path)
      const whole = await readFile(file)
      await flipBit(file)
      const [standing] = await listBackups(backupDisk, wish.place)
      if (standing === undefined) throw new Error('the backup is gone')
      const { check } = await recheckBackup({ disk: backupDisk, clock }, standing)
      expect(check).toMatchObject({ isTrue: false })
      expect(check.faults.map((fault) => fault.path)).toContain(path)
      expect((await listBackups(backupDisk, wish.place))[0]?.check).toEqual(check)
      await writeFile(file, whole)
    }
    await unlink(join(folder, deskFolder.article(guidOf('one'))))
    const [standing] = await listBackups(backupDisk, wish.place)
    if (standing === undefined) throw new Error('the backup is gone')
    expect(await recheckBackup({ disk: backupDisk, clock }, standing)).toMatchObject({
      check: { isTrue: false },
    })
  })
})

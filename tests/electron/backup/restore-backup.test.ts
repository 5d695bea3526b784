import { mkdir, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { backupDisk } from '../../../electron/backup/backup-disk.ts'
import { backupPlace } from '../../../electron/backup/backup-place.ts'
import { listBackups } from '../../../electron/backup/list-backups.ts'
import { recheckBackup } from '../../../electron/backup/recheck-backup.ts'
import { restoreBackup } from '../../../electron/backup/restore-backup.ts'
import { takeBackup } from '../../../electron/backup/take-backup.ts'
import { deskFolder } from '../../../electron/store/desk-folder.ts'
import { openDesk } from '../../../electron/store/open-desk.ts'
import {
  aBackupWish,
  changeAll,
  clock,
  documents,
  flipBit,
  put,
  typed,
} from '../../support/a-backup.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aFullDesk } from '../../support/a-full-desk.ts'
import { guidOf } from '../../support/an-article.ts'
import { snapshot } from '../../support/read-site.ts'
import { settled } from '../../support/settled.ts'

describe('a backup', () => {
  it('is restored into a copy as it was, after everything changed', async () => {
    const store = await aFullDesk()
    await store.journal?.append(typed('draft', 1))
    const before = await documents(store.folder)
    const { folder } = await takeBackup(await aBackupWish(store))
    await changeAll(store)
    const changed = await settled(store.folder)
    const out = join(await aFolder(), 'a copy')
    expect(await restoreBackup({ disk: backupDisk, backup: folder, out })).toMatchObject({
      backup: { articles: 6 },
      faults: [],
    })
    expect(await documents(out)).toEqual(before)
    expect(await settled(store.folder)).toEqual(changed)

    const copy = await openDesk(out)
    onTestFinished(() => copy.close())
    expect(copy.problems).toEqual([])
    expect(copy.journal?.replayed).toEqual([typed('draft', 1)])
    await put(copy, 'draft', 'Written in the copy')
    const [standing] = await listBackups(backupDisk, await backupPlace(store.folder, null))
    if (standing === undefined) throw new Error('the backup is gone')
    const { check } = await recheckBackup({ disk: backupDisk, clock }, standing)
    expect(check).toMatchObject({ isTrue: true, faultCount: 0 })
  })

  it('is never restored over anything, nor into a desk or a backup', async () => {
    const store = await aFullDesk()
    const { folder } = await takeBackup(await aBackupWish(store))
    const restore = (out: string) => restoreBackup({ disk: backupDisk, backup: folder, out })
    await expect(restore(store.folder)).rejects.toThrow('already holds files')
    await expect(restore(join(store.folder, 'copy'))).rejects.toThrow('lies in a desk or a backup')
    await expect(restore(join(folder, 'copy'))).rejects.toThrow('lies in a desk or a backup')
    await expect(
      restoreBackup({ disk: backupDisk, backup: await aFolder(), out: join(await aFolder(), 'x') }),
    ).rejects.toThrow('is no backup of a desk')
    const empty = await aFolder()
    await expect(restore(empty)).resolves.toMatchObject({ faults: [] })
  })

  it('clears up what a restore left that was cut off, once nobody can be writing it', async () => {
    const store = await aFullDesk()
    const { folder } = await takeBackup(await aBackupWish(store))
    const parent = await aFolder()
    for (const name of ['.wiredesk-restore-0a', '.wiredesk-restore-0b', 'theirs'])
      await mkdir(join(parent, name, 'articles'), { recursive: true })
    const dayAgo = Date.now() / 1000 - 25 * 60 * 60
    await utimes(join(parent, '.wiredesk-restore-0a'), dayAgo, dayAgo)
    await utimes(join(parent, 'theirs'), dayAgo, dayAgo)
    await restoreBackup({ disk: backupDisk, backup: folder, out: join(parent, 'copy') })
    expect((await readdir(parent)).toSorted()).toEqual(['.wiredesk-restore-0b', 'copy', 'theirs'])
  })

  it('names what came back damaged, and the desk opens with the rest', async () => {
    const store = await aFullDesk()
    const { folder } = await takeBackup(await aBackupWish(store))
    const path = deskFolder.article(guidOf('draft'))
    await flipBit(join(folder, path))
    const out = join(await aFolder(), 'copy')
    const { faults } = await restoreBackup({ disk: backupDisk, backup: folder, out })
    expect(faults.map((fault) => fault.path)).toEqual([path])
    const copy = await openDesk(out)
    onTestFinished(() => copy.close())
    expect(copy.problems.map(({ code }) => code)).toEqual(['setAside'])
    expect([...copy.heads()]).toHaveLength(5)
  })

  it('is only read when it is opened as a desk, and not a byte of it changes', async () => {
    const store = await aFullDesk()
    const { folder } = await takeBackup(await aBackupWish(store))
    const before = await snapshot(folder)
    const opened = await openDesk(folder)
    expect(opened).toMatchObject({ isReadOnly: true, readOnlyBecause: 'backup' })
    expect([...opened.heads()]).toHaveLength(6)
    await expect(put(opened, 'draft', 'Over it')).rejects.toThrow('is a backup')
    await opened.close()
    expect(await snapshot(folder)).toEqual(before)
  })
})

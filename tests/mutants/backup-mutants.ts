import type { Mutant } from './mutant.ts'

const cut = 'tests/faults/model/backing-up.test.ts'
const restoredCut = 'tests/faults/model/restoring-a-backup.test.ts'
const taking = 'tests/electron/backup/take-backup.test.ts'
const restoring = 'tests/electron/backup/restore-backup.test.ts'

/** Faults of backups and of what is made of them. */
export const backupMutants: readonly Mutant[] = [
  {
    name: 'a backup’s files are not flushed',
    file: 'electron/backup/put-file.ts',
    find: '    await file.sync()\n',
    put: '',
    red: [cut, restoredCut],
  },
  {
    name: 'a backup’s name is not flushed',
    file: 'electron/backup/make-backup.ts',
    find: '    await disk.syncFolder(place)\n',
    put: '',
    red: [cut],
  },
  {
    name: 'a backup that reads back otherwise stands',
    file: 'electron/backup/make-backup.ts',
    find: "  if (!check.isTrue) return 'broken'\n",
    put: '',
    red: [taking],
  },
  {
    name: 'a backup that goes may keep its name',
    file: 'electron/backup/thin-out.ts',
    find: '      await disk.syncFolder(dirname(folder))\n',
    put: '',
    red: [cut],
  },
  {
    name: 'a desk is restored over another',
    file: 'electron/backup/restore-backup.ts',
    find: '    await checkFree(disk, out)\n',
    put: '',
    red: [restoring],
  },
  {
    name: 'the name of a restored desk is not flushed',
    file: 'electron/backup/restore-backup.ts',
    find: '      await disk.syncFolder(dirname(out))\n',
    put: '',
    red: [restoredCut],
  },
  {
    name: 'a restore clears up after one that is still at work',
    file: 'electron/backup/restore-backup.ts',
    find: 'Date.now() - changedAt > dayMs',
    put: 'Date.now() - changedAt > 0',
    red: [restoring],
  },
]

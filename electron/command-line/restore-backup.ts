import { formatMessage } from '../../shared/message/format-message.ts'
import { backupDisk } from '../backup/backup-disk.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { text, WrongUsage, type Command } from './command-line.ts'
import { progress } from './progress.ts'

export const restoreBackupCommand: Command = {
  usage: 'cli.usage.restoreBackup',
  options: { out: { type: 'string' } },
  words: [1, 1],
  run: async ([backup = ''], values, { err }) => {
    const out = text(values, 'out')
    if (out === undefined) throw new WrongUsage(formatMessage('cli.needsOut'))
    const say = progress(err)
    const restored = await restoreBackup({
      disk: backupDisk,
      backup,
      out,
      onProgress: (done, total) => say(formatMessage('cli.restoring', { done, total })),
    })
    const { files, faults } = restored
    const { at, articles } = restored.backup
    return {
      json: { out: restored.out, at, articles, files, faults },
      lines: [
        formatMessage('cli.restored', {
          articles,
          files,
          out: restored.out,
          faults: faults.length,
        }),
        ...faults.map(({ path, reason }) => `${path}: ${reason}`),
      ],
      isFailed: faults.length > 0,
    }
  },
}

import { formatMessage } from '../../shared/message/format-message.ts'
import { backupDisk } from '../backup/backup-disk.ts'
import { backupPlace } from '../backup/backup-place.ts'
import { takeBackup } from '../backup/take-backup.ts'
import { text, type Command } from './command-line.ts'
import { progress } from './progress.ts'
import { recovering } from './with-desk.ts'

export const backup: Command = {
  usage: 'cli.usage.backup',
  options: { to: { type: 'string' } },
  words: [1, 1],
  run: async ([desk = ''], values, { clock, err }) => {
    const say = progress(err)
    await recovering(desk, clock)
    const taken = await takeBackup({
      disk: backupDisk,
      desk,
      place: await backupPlace(desk, text(values, 'to') ?? null),
      mayMakePlace: true,
      isByHand: true,
      clock,
      onProgress: (done, total) => say(formatMessage('cli.backingUp', { done, total })),
    })
    const { folder, articles, files, bytes, newBytes, check } = taken
    const counts = { folder, articles, files, bytes, newBytes }
    return {
      json: { ...counts, check },
      lines: [
        formatMessage('cli.backedUp', counts),
        ...check.faults.map(({ path, reason }) => `${path}: ${reason}`),
      ],
      isFailed: check.faultCount > 0,
    }
  },
}

import type { Backup } from '../../shared/backup/backup.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { backupDisk } from '../backup/backup-disk.ts'
import { backupPlace } from '../backup/backup-place.ts'
import { listBackups, type StandingBackup } from '../backup/list-backups.ts'
import { recheckBackup } from '../backup/recheck-backup.ts'
import { text, type Command } from './command-line.ts'
import { progress } from './progress.ts'

export const backups: Command = {
  usage: 'cli.usage.backups',
  options: { in: { type: 'string' }, check: { type: 'boolean' } },
  words: [1, 1],
  run: async ([desk = ''], values, { clock, err }) => {
    const place = await backupPlace(desk, text(values, 'in') ?? null)
    const say = progress(err)
    const found: StandingBackup[] = []
    for (const one of await listBackups(backupDisk, place)) {
      const onProgress = (done: number, total: number): void =>
        say(formatMessage('cli.checkingBackup', { done, total }))
      const isAsked = values['check'] === true
      found.push(isAsked ? await recheckBackup({ disk: backupDisk, clock, onProgress }, one) : one)
    }
    return {
      json: { place, backups: found },
      lines: [
        formatMessage('cli.backups', { count: found.length, place }),
        ...found.flatMap((one) => [line(one), ...faultsOf(one)]),
      ],
      isFailed: found.some(({ check }) => !check.isTrue),
    }
  },
}

function line({ folder, at, articles, bytes, newBytes, check }: StandingBackup): string {
  return [
    showInstant(at, "yyyy-MM-dd HH:mm:ss'Z'", 'UTC'),
    formatMessage('cli.backup', { articles, bytes, newBytes }),
    formatMessage(check.isTrue ? 'cli.backupTrue' : 'cli.backupBroken'),
    folder,
  ].join('\t')
}

function faultsOf({ check }: Backup): readonly string[] {
  return check.faults.map(({ path, reason }) => `  ${path}: ${reason}`)
}

import { CircleAlert, Eye, FolderOpen, RotateCcw, ScanSearch, ShieldCheck } from 'lucide-react'

import type { Backup } from '../../../shared/backup/backup.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { ask } from '../../desk.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { lookAtBackup } from './open-backup.ts'
import { sizeWords } from './size-words.ts'

type Props = {
  readonly backup: Backup
  readonly isBusy: boolean
  readonly onCheck: () => void
  readonly onRestore: () => void
}

/** One backup: when it was made, what it holds, whether it could be read back. */
export function BackupRow({ backup, isBusy, onCheck, onRestore }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const { number, at, articles, bytes, newBytes, isByHand, check } = backup
  const time = showInstant(at, datePattern, timezone)
  const isGood = check.isTrue && check.faultCount === 0
  const Mark = isGood ? ShieldCheck : CircleAlert
  const about = [
    t('backup.stories', { articles }),
    sizeWords(bytes),
    newBytes === bytes ? null : newWords(newBytes),
    isByHand ? t('backup.byHand') : null,
  ].filter((part) => part !== null)
  return (
    <li className="backup-row">
      <Mark aria-hidden className="backup-mark" data-good={isGood || undefined} />
      <div className="backup-words">
        <p className="backup-time tabular">{time}</p>
        <p className="secondary tabular">{about.join(' · ')}</p>
        <p className="secondary backup-check" data-good={isGood || undefined}>
          {checkWords(backup, showInstant(check.at, datePattern, timezone))}
        </p>
      </div>
      <Button
        icon={RotateCcw}
        isDisabled={isBusy}
        aria-label={t('backup.restoreOf', { time })}
        onPress={onRestore}
      >
        {t('backup.restore')}
      </Button>
      <IconButton
        label={t('backup.lookAt', { time })}
        icon={Eye}
        isDisabled={isBusy}
        onPress={() => void lookAtBackup(number)}
      />
      <IconButton
        label={t('backup.checkOf', { time })}
        icon={ScanSearch}
        isDisabled={isBusy}
        onPress={onCheck}
      />
      <IconButton
        label={t('backup.showOf', { time })}
        icon={FolderOpen}
        onPress={() => void ask('backup.show', { number })}
      />
    </li>
  )
}

function newWords(bytes: number): string {
  return bytes === 0 ? t('backup.nothingNew') : t('backup.new', { size: sizeWords(bytes) })
}

function checkWords({ check }: Backup, when: string): string {
  const { isTrue, faultCount: count } = check
  const file = check.faults[0]?.path ?? ''
  if (!isTrue) return t('backup.broken', { count, file })
  return count === 0 ? t('backup.whole', { when }) : t('backup.faulty', { count, file })
}

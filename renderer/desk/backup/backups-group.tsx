import { DatabaseBackup, FolderSearch } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { Backup } from '../../../shared/backup/backup.ts'
import type { BackupStatus } from '../../../shared/backup/backup-status.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useDesk } from '../../state/use-desk.ts'
import { SettingsGroup } from '../settings-group.tsx'
import { actOnBackups, checkBackup } from './backup-acts.ts'
import { BackupRow } from './backup-row.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

/** The desk's backups: where they go, which there are, and what can be done with each. */
export function BackupsGroup({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const status = useDesk(({ backups }) => backups)
  useEffect(() => void actOnBackups('backup.status'), [])
  const [restoring, setRestoring] = useState<Backup | null>(null)
  const isBusy = status === null || status.running !== null
  const failed = status?.failed ?? null
  return (
    <SettingsGroup title={t('backup.title')} text={t('backup.text')} className="backups">
      <p className="selectable publish-folder">{status?.folder ?? ''}</p>
      {failed !== null && <p className="publish-problem">{formatProblem(failed.problem)}</p>}
      <div className="form-actions publish-actions">
        <Button
          icon={DatabaseBackup}
          isDisabled={isReadOnly || isBusy}
          onPress={() => void actOnBackups('backup.now')}
        >
          {t('backup.now')}
        </Button>
        <Button
          icon={FolderSearch}
          isDisabled={isReadOnly || isBusy}
          onPress={() => void actOnBackups('backup.choose')}
        >
          {t('backup.choose')}
        </Button>
        {status?.isChosen === true && (
          <Button
            isDisabled={isReadOnly || isBusy}
            onPress={() => void actOnBackups('backup.beside')}
          >
            {t('backup.beside')}
          </Button>
        )}
      </div>
      {status !== null && <Running status={status} />}
      {status?.backups.length === 0 && <p className="secondary">{t('backup.none')}</p>}
      {status !== null && status.backups.length > 0 && (
        <ul className="backup-rows" aria-label={t('backup.title')}>
          {status.backups.map((backup) => (
            <BackupRow
              key={backup.number}
              backup={backup}
              isBusy={isBusy}
              onCheck={() => void checkBackup(backup.number)}
              onRestore={() => setRestoring(backup)}
            />
          ))}
        </ul>
      )}
      <RestoreDialog backup={restoring} onClose={() => setRestoring(null)} />
    </SettingsGroup>
  )
}

function Running({ status: { running } }: { readonly status: BackupStatus }) {
  if (running === null) return null
  const { kind, done, total } = running
  return (
    <Progress label={t(`backup.doing.${kind}`)} value={total === 0 ? null : done} max={total} />
  )
}

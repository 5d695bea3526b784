import type { Backup } from '../../../shared/backup/backup.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { restoreBackup } from './open-backup.ts'

type Props = { readonly backup: Backup | null; readonly onClose: () => void }

/** Says what restoring does before a folder is chosen for it. */
export function RestoreDialog({ backup, onClose }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  if (backup === null) return null
  const { number, at, articles } = backup
  const time = showInstant(at, datePattern, timezone)
  return (
    <Dialog
      title={t('backup.restoreTitle', { time })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            onPress={() => {
              onClose()
              void restoreBackup(number)
            }}
          >
            {t('backup.restoreChoose')}
          </Button>
        </>
      }
    >
      <p>{t('backup.restoreText', { articles })}</p>
    </Dialog>
  )
}

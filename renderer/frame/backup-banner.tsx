import { DatabaseBackup } from 'lucide-react'

import { formatProblem } from '../../shared/message/format-message.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { runCommand } from '../command/run-command.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

/** Says that the last backup came to nothing, since which time there is none, and why. */
export function BackupBanner() {
  const status = useDesk(({ backups }) => backups)
  const { timezone, datePattern } = useOpenDesk()
  const failed = status?.failed ?? null
  if (failed === null) return null
  const reason = formatProblem(failed.problem)
  const last = status?.backups.find(({ check }) => check.isTrue)
  return (
    <Banner
      icon={DatabaseBackup}
      tone="warning"
      actions={
        <Button size="small" variant="quiet" onPress={() => runCommand('backup.all')}>
          {t('backup.title')}
        </Button>
      }
    >
      {last === undefined
        ? t('backup.lateFirst', { reason })
        : t('backup.late', { when: showInstant(last.at, datePattern, timezone), reason })}
    </Banner>
  )
}

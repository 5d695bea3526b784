import { FileWarning, Lock } from 'lucide-react'

import type { Problem } from '../../shared/problem.ts'
import { ask } from '../desk.ts'
import { adoptStatus } from '../state/load.ts'
import { showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { BackupBanner } from './backup-banner.tsx'
import { RecoveredBanner } from './recovered-banner.tsx'
import { UnsavedBanner } from './unsaved-banner.tsx'

function ProblemsBanner({ problems }: { readonly problems: readonly Problem[] }) {
  const newer = problems.filter(({ code }) => code === 'newerDesk').length
  const setAside = problems.length - newer
  return (
    <Banner
      icon={FileWarning}
      tone="warning"
      actions={
        <Button size="small" variant="quiet" onPress={() => showOverlay('damaged')}>
          {t('frame.showDetails')}
        </Button>
      }
    >
      {setAside > 0 && t('frame.setAside', { count: setAside })}{' '}
      {newer > 0 && t('frame.newer', { count: newer })}
    </Banner>
  )
}

const readOnlyWords = {
  elsewhere: 'frame.readOnly',
  folder: 'frame.readOnlyFolder',
  backup: 'frame.readOnlyBackup',
} as const

async function leaveBackup(): Promise<void> {
  const status = await ask('desk.leaveBackup', {})
  if (status !== undefined) await adoptStatus(status)
}

/** What one must know of this desk before working at it. */
export function Banners() {
  const status = useDesk((state) => state.status)
  if (status?.kind !== 'open') return null
  const { isReadOnly, readOnlyBecause, problems } = status
  return (
    <div className="banners">
      {isReadOnly && (
        <Banner
          icon={Lock}
          tone="warning"
          actions={
            readOnlyBecause === 'backup' && (
              <Button size="small" variant="quiet" onPress={() => void leaveBackup()}>
                {t('backup.leave')}
              </Button>
            )
          }
        >
          {t(readOnlyWords[readOnlyBecause ?? 'elsewhere'])}
        </Banner>
      )}
      <UnsavedBanner />
      <RecoveredBanner />
      <BackupBanner />
      {problems.length > 0 && <ProblemsBanner problems={problems} />}
    </div>
  )
}

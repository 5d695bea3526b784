import { FileWarning, LifeBuoy, Lock } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { openArticle, showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

type Open = Extract<DeskStatus, { readonly kind: 'open' }>

function RecoveredBanner({ recovered }: Pick<Open, 'recovered'>) {
  const [isSeen, setSeen] = useState(false)
  if (recovered.length === 0 || isSeen) return null
  return (
    <Banner
      icon={LifeBuoy}
      tone="plain"
      actions={
        <Button size="small" variant="quiet" onPress={() => setSeen(true)}>
          {t('ui.dismiss')}
        </Button>
      }
    >
      {t('frame.recovered', { count: recovered.length })}
      <span className="banner-links">
        {recovered.map(({ guid, headline }) => (
          <AriaButton key={guid} className="link" onPress={() => openArticle(guid)}>
            {headline.trim() || t('frame.untitled')}
          </AriaButton>
        ))}
      </span>
    </Banner>
  )
}

/** What one must know of this desk before working at it. */
export function Banners() {
  const status = useDesk((state) => state.status)
  if (status?.kind !== 'open') return null
  const { isReadOnly, readOnlyBecause, problems, recovered } = status
  return (
    <div className="banners">
      {isReadOnly && (
        <Banner icon={Lock} tone="warning">
          {t(readOnlyBecause === 'folder' ? 'frame.readOnlyFolder' : 'frame.readOnly')}
        </Banner>
      )}
      <RecoveredBanner key={status.folder} recovered={recovered} />
      {problems.length > 0 && (
        <Banner
          icon={FileWarning}
          tone="warning"
          actions={
            <Button size="small" variant="quiet" onPress={() => showOverlay('damaged')}>
              {t('frame.showDetails')}
            </Button>
          }
        >
          {t('frame.setAside', { count: problems.length })}
        </Banner>
      )}
    </div>
  )
}

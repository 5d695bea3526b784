import { LifeBuoy } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'

import { openArticle, seeRecovered } from '../state/navigate.ts'
import { useRecovered } from '../state/use-recovered.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

/** The articles that a crash left, until each was opened or all were waved away. */
export function RecoveredBanner() {
  const recovered = useRecovered()
  if (recovered.length === 0) return null
  return (
    <Banner
      icon={LifeBuoy}
      tone="plain"
      actions={
        <Button
          size="small"
          variant="quiet"
          onPress={() => seeRecovered(recovered.map(({ guid }) => guid))}
        >
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

import { CircleAlert } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'

import { openArticle } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Banner } from '../ui/banner.tsx'

/** Texts that the disk does not take, said on every screen but their own. */
export function UnsavedBanner() {
  const unsaved = useDesk((state) => state.unsaved)
  const route = useDesk((state) => state.route)
  const elsewhere = unsaved.filter(({ guid }) => route.screen !== 'article' || route.guid !== guid)
  if (elsewhere.length === 0) return null
  return (
    <Banner icon={CircleAlert} tone="danger">
      {t('frame.unsaved', { count: elsewhere.length })}
      <span className="banner-links">
        {elsewhere.map(({ guid, headline }) => (
          <AriaButton key={guid} className="link" onPress={() => openArticle(guid)}>
            {headline.trim() || t('frame.untitled')}
          </AriaButton>
        ))}
      </span>
    </Banner>
  )
}

import { Monitor, Smartphone } from 'lucide-react'
import { useState } from 'react'

import { t } from '../../t.ts'
import { Choice } from '../../ui/choice.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import { usePreview, type Which } from './use-preview.ts'

const widths = { desktop: 1280, phone: 390 } as const
type Width = keyof typeof widths

// In a narrower window a page for desktops is too small to read beside the lists.
const roomForDesktop = 1440

function firstWidth(): Width {
  return window.innerWidth < roomForDesktop ? 'phone' : 'desktop'
}

/** The homepage as an export would write it, from the draft or as it is live. */
export function PreviewPane() {
  const [which, setWhich] = useState<Which>('draft')
  const [width, setWidth] = useState<Width>(firstWidth)
  const { pages, noteCome } = usePreview(which)
  return (
    <section className="preview" aria-label={t('list.previewPane')}>
      <header className="column-header preview-header">
        <Choice
          label={t('list.previewOf')}
          options={[
            { value: 'draft', label: t('list.draft') },
            { value: 'live', label: t('list.live') },
          ]}
          value={which}
          onChange={setWhich}
        />
        <Choice
          label={t('list.previewWidth')}
          options={[
            { value: 'desktop', label: t('list.desktop'), icon: Monitor },
            { value: 'phone', label: t('list.phone'), icon: Smartphone },
          ]}
          value={width}
          onChange={setWidth}
        />
      </header>
      <PreviewFrame pages={pages} width={widths[width]} onCome={noteCome} />
    </section>
  )
}

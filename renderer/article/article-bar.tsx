import { ChevronLeft, Eye, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useShallow } from 'zustand/react/shallow'

import { catalog } from '../../shared/command/catalog.ts'
import { goTo } from '../state/navigate.ts'
import { useNow } from '../state/use-now.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import type { OpenText } from './open-text.ts'
import { ScheduleBadge } from './act/schedule-badge.tsx'
import { StateBadge } from '../story/state-badge.tsx'
import { useText } from './use-open-text.ts'

type Props = {
  readonly text: OpenText
  readonly isPreviewing: boolean
  readonly onPreview: () => void
  readonly isInspecting: boolean
  readonly onInspect: () => void
  /** The acts that the story's state allows. */
  readonly children: ReactNode
}

/** Where the story stands, what stands beside it, and what may be done to it. */
export function ArticleBar(props: Props) {
  const { text, isPreviewing, onPreview, isInspecting, onInspect, children } = props
  const { state, version, isEdited, scheduled } = useText(
    text,
    useShallow(({ standing: { state, version, isEdited, scheduled } }) => ({
      state,
      version,
      isEdited,
      scheduled,
    })),
  )
  const now = useNow()
  return (
    <header className="toolbar article-bar">
      <Button variant="quiet" icon={ChevronLeft} onPress={() => goTo({ screen: 'articles' })}>
        {t('editor.backToArticles')}
      </Button>
      <span className="article-standing">
        <StateBadge state={state} />
        <ScheduleBadge scheduled={scheduled} now={now} />
        {version > 0 && <span className="secondary">{t('editor.version', { version })}</span>}
        {isEdited && <span className="secondary">· {t('editor.edited')}</span>}
      </span>
      <Tooltip text={t('editor.preview')} keys={catalog['view.preview'].keys}>
        <ToggleButton
          className="icon-button icon-button-medium tool"
          aria-label={t('command.view.preview')}
          isSelected={isPreviewing}
          onChange={onPreview}
        >
          <Eye aria-hidden className="button-icon" />
        </ToggleButton>
      </Tooltip>
      <Tooltip text={t('editor.inspector')}>
        <ToggleButton
          className="icon-button icon-button-medium tool"
          aria-label={t('editor.inspector')}
          isSelected={isInspecting}
          onChange={onInspect}
        >
          <PanelRight aria-hidden className="button-icon" />
        </ToggleButton>
      </Tooltip>
      <span className="article-acts">{children}</span>
    </header>
  )
}

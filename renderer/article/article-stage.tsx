import { type ReactNode, useEffect, useRef } from 'react'

import type { Guid } from '../../shared/article/guid.ts'
import { showTab } from '../../shared/tabs/show-tab.ts'
import { ScreenBoundary } from '../frame/screen-boundary.tsx'
import { changeTabs } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Pane, PaneDivider, Panes } from '../ui/panes.tsx'
import { useMedia } from '../ui/use-media.ts'
import { ArticleScreen } from './article-screen.tsx'
import { focusAgain } from './place-memory.ts'
import { keptText } from './open-texts.ts'
import { useTabHeadline } from './tabs/tab-facts.ts'
import { useIsCurrent } from './use-is-current.ts'

// Two of the narrowest texts with the rail beside them.
const narrowest = 440
const rail = 56
const roomForTwo = `(min-width: ${2 * narrowest + rail + 4}px)`

function halfOfStage(): number {
  return Math.round((window.innerWidth - rail) / 2)
}

type SideProps = {
  readonly guid: Guid
  /** Null while it stands alone. */
  readonly side: 'left' | 'right' | null
}

/** One of the articles on the stage; it becomes the current one with the focus. */
function ArticleSide({ guid, side }: SideProps) {
  const place = useRef<HTMLElement>(null)
  const isCurrent = useIsCurrent(guid)
  const headline = useTabHeadline(guid)
  useEffect(() => {
    const { activeElement } = document
    const isHere = place.current?.contains(activeElement) ?? true
    // Whoever is in a dialog or elsewhere on purpose stays there.
    const isBeside = activeElement?.closest('.article-side') !== null
    if (side === null || !isCurrent || isHere || !isBeside) return
    const text = keptText(guid)
    if (text === null || !focusAgain(text)) place.current?.focus()
  }, [guid, isCurrent, side])
  const take = (): void => changeTabs((tabs) => showTab(tabs, guid))
  return (
    <section
      ref={place}
      className="article-side"
      role={side === null ? 'tabpanel' : 'region'}
      aria-label={side === null ? headline : t(`tabs.${side}`, { headline })}
      data-current={isCurrent || undefined}
      data-side={side ?? undefined}
      tabIndex={-1}
      onFocusCapture={take}
      onPointerDownCapture={take}
    >
      <ScreenBoundary key={guid}>
        <ArticleScreen guid={guid} />
      </ScreenBoundary>
    </section>
  )
}

/** The article that is open, or two side by side where there is room. */
export function ArticleStage({ guid }: { readonly guid: Guid }) {
  const sides = useDesk((state) => state.tabs.sides)
  const isRoomy = useMedia(roomForTwo)
  const areTwo = sides !== null && isRoomy
  const left = areTwo ? sides.left : guid
  const side = (of: Guid, at: 'left' | 'right'): ReactNode => (
    <ArticleSide key={of} guid={of} side={areTwo ? at : null} />
  )
  return (
    <Panes id="sides">
      <Pane id="left" min={narrowest}>
        {side(left, 'left')}
      </Pane>
      {areTwo && (
        <>
          <PaneDivider label={t('tabs.divider')} />
          <Pane id="right" size={halfOfStage()} min={narrowest} isShare>
            {side(sides.right, 'right')}
          </Pane>
        </>
      )}
    </Panes>
  )
}

import { CircleAlert, X } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { showTab } from '../../../shared/tabs/show-tab.ts'
import { useSpring } from '../../story/use-spring.ts'
import { changeTabs, goToTabs } from '../../state/navigate.ts'
import { StateGlyph } from '../../story/state-glyph.tsx'
import { tabName, useTabFacts } from './tab-facts.ts'
import { TabSaving } from './tab-saving.tsx'
import { useTabDrag } from './use-tab-drag.ts'

/** Whether it is the article that commands go to, stands beside that one, or is out of sight. */
export type TabPlace = 'active' | 'beside' | 'hidden'

type Props = {
  readonly guid: Guid
  readonly place: TabPlace
  /** Whether the Tab key stops at it. */
  readonly isStop: boolean
  /** Where a tab dragged here would go. */
  readonly drop: 'before' | 'after' | undefined
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, guid: Guid) => void
  readonly onContextMenu: (event: MouseEvent<HTMLElement>, guid: Guid) => void
}

export function TabItem(props: Props) {
  const { guid, place, isStop, drop, onKeyDown, onContextMenu } = props
  const facts = useTabFacts(guid)
  const tab = useRef<HTMLDivElement>(null)
  useTabDrag(tab, guid)
  useSpring(tab, () => goToTabs((tabs) => showTab(tabs, guid)))
  useEffect(() => {
    if (place === 'active') tab.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])
  const close = (): void => changeTabs((tabs) => closeTab(tabs, guid))
  return (
    <div
      ref={tab}
      role="tab"
      className="article-tab"
      aria-label={tabName(facts)}
      aria-selected={place === 'active'}
      data-beside={place === 'beside' || undefined}
      data-drop={drop}
      tabIndex={isStop ? 0 : -1}
      title={facts.headline}
      onClick={() => goToTabs((tabs) => showTab(tabs, guid))}
      // The middle button would begin to scroll the page.
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
      onAuxClick={(event) => event.button === 1 && close()}
      onKeyDown={(event) => onKeyDown(event, guid)}
      onContextMenu={(event) => onContextMenu(event, guid)}
    >
      {facts.state !== null && <StateGlyph state={facts.state} />}
      <span className="article-tab-headline">{facts.headline}</span>
      {facts.hasFailed && <CircleAlert aria-hidden className="article-tab-failed" />}
      <TabSaving guid={guid} />
      {/* For the pointer; the keyboard closes a tab with Delete, and the menu says so to everyone. */}
      <span
        aria-hidden
        className="article-tab-close"
        onClick={(event) => {
          event.stopPropagation()
          close()
        }}
      >
        <X className="button-icon" />
      </span>
    </div>
  )
}

import { ChevronDown } from 'lucide-react'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { Guid } from '../../../shared/article/guid.ts'
import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { moveTabBy } from '../../../shared/tabs/move-tab-by.ts'
import { showTab } from '../../../shared/tabs/show-tab.ts'
import { changeTabs, goToTabs } from '../../state/navigate.ts'
import type { PageState } from '../../state/page-state.ts'
import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import type { Point } from '../../ui/anchor.tsx'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuList } from '../../ui/menu.tsx'
import { headlineOf } from '../headline-of.ts'
import { keptText } from '../open-texts.ts'
import { tabActions } from './tab-actions.ts'
import { TabItem, type TabPlace } from './tab-item.tsx'
import { useTabDrops } from './use-tab-drag.ts'

function placeOf({ tabs, route }: PageState, guid: Guid): TabPlace {
  if (route.screen !== 'article') return 'hidden'
  if (tabs.active === guid) return 'active'
  const { left, right } = tabs.sides ?? {}
  return guid === left || guid === right ? 'beside' : 'hidden'
}

// Drawn only while it is open, so it need not follow what is typed.
function headlineNow(guid: Guid, heads: PageState['tabHeads']): string {
  const typed = keptText(guid)?.store.getState().fields.headline.trim()
  const head = heads.get(guid)
  return typed || (head === undefined ? t('frame.untitled') : headlineOf(head))
}

function EachTab({ order }: { readonly order: readonly Guid[] }) {
  const heads = useDesk((state) => state.tabHeads)
  return (
    <MenuList
      label={t('tabs.all')}
      actions={order.map((guid) => ({
        id: guid,
        label: headlineNow(guid, heads),
        run: () => goToTabs((tabs) => showTab(tabs, guid)),
      }))}
    />
  )
}

function AllTabs({ order }: { readonly order: readonly Guid[] }) {
  return (
    <MenuTrigger>
      <IconButton label={t('tabs.all')} icon={ChevronDown} size="small" />
      <Popover className="popover" placement="bottom end">
        <EachTab order={order} />
      </Popover>
    </MenuTrigger>
  )
}

/** A row that grows narrower keeps the active tab in sight. */
function useShownWhenResized(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: element } = row
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const active = element.querySelector('[aria-selected=true]')
      active?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [row])
}

/** The open articles, above whatever stands on the stage. */
export function TabStrip() {
  const order = useDesk((state) => state.tabs.order)
  return order.length === 0 ? null : <Strip order={order} />
}

function Strip({ order }: { readonly order: readonly Guid[] }) {
  const active = useDesk((state) => state.tabs.active)
  const places = useDesk((state) => order.map((guid) => placeOf(state, guid)).join(' '))
  const row = useRef<HTMLDivElement>(null)
  const gap = useTabDrops(row)
  useShownWhenResized(row)
  const [menu, setMenu] = useState<{ readonly guid: Guid; readonly at: Point } | null>(null)
  const placeAt = places.split(' ') as TabPlace[]

  function focusAt(index: number): void {
    const tabs = row.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? []
    tabs[Math.max(0, Math.min(tabs.length - 1, index))]?.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>, guid: Guid): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const at = order.indexOf(guid)
    const last = order.length - 1
    const keys: Readonly<Record<string, () => void>> = event.altKey
      ? {
          ArrowLeft: () => changeTabs((tabs) => moveTabBy(tabs, guid, -1)),
          ArrowRight: () => changeTabs((tabs) => moveTabBy(tabs, guid, 1)),
        }
      : {
          ArrowLeft: () => focusAt(at === 0 ? last : at - 1),
          ArrowRight: () => focusAt(at === last ? 0 : at + 1),
          Home: () => focusAt(0),
          End: () => focusAt(last),
          Enter: () => goToTabs((tabs) => showTab(tabs, guid)),
          ' ': () => goToTabs((tabs) => showTab(tabs, guid)),
          Delete: () => {
            changeTabs((tabs) => closeTab(tabs, guid))
            // The row is drawn without it first.
            setTimeout(() => focusAt(at))
          },
        }
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  function onContextMenu(event: MouseEvent<HTMLElement>, guid: Guid): void {
    event.preventDefault()
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    const isKey = event.clientX === 0 && event.clientY === 0
    setMenu({ guid, at: isKey ? { x: left, y: bottom } : { x: event.clientX, y: event.clientY } })
  }

  return (
    <section className="tab-strip" aria-label={t('tabs.open')}>
      <div
        ref={row}
        role="tablist"
        aria-label={t('tabs.open')}
        className="tab-row"
        onWheel={({ deltaY, currentTarget }) => currentTarget.scrollBy({ left: deltaY })}
      >
        {order.map((guid, at) => (
          <TabItem
            key={guid}
            guid={guid}
            place={placeAt[at] ?? 'hidden'}
            isStop={guid === active}
            drop={
              gap === at ? 'before' : gap === order.length && gap === at + 1 ? 'after' : undefined
            }
            onKeyDown={onKeyDown}
            onContextMenu={onContextMenu}
          />
        ))}
      </div>
      <AllTabs order={order} />
      <ContextMenu
        label={t('tabs.menu')}
        at={menu?.at ?? null}
        actions={menu === null ? [] : tabActions(menu.guid)}
        onClose={() => setMenu(null)}
      />
    </section>
  )
}

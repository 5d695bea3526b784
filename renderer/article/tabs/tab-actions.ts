import { ArrowLeft, ArrowRight, Columns2, X } from 'lucide-react'

import type { Guid } from '../../../shared/article/guid.ts'
import { catalog } from '../../../shared/command/catalog.ts'
import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { moveTabBy } from '../../../shared/tabs/move-tab-by.ts'
import { changeTabs, openArticleBeside } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { closeOthers } from './tab-commands.ts'

/** What a tab's context menu offers. */
export function tabActions(guid: Guid): readonly MenuAction[] {
  const { order, active } = pageStore.getState().tabs
  const at = order.indexOf(guid)
  const isAlone = order.length < 2
  const move = (by: 1 | -1) => () => changeTabs((tabs) => moveTabBy(tabs, guid, by))
  return [
    {
      id: 'beside',
      label: t('command.tab.beside'),
      icon: Columns2,
      isDisabled: isAlone || guid === active,
      run: () => openArticleBeside(guid),
    },
    {
      id: 'left',
      label: t('command.tab.moveLeft'),
      icon: ArrowLeft,
      keys: 'Alt+←',
      isDisabled: at === 0,
      run: move(-1),
    },
    {
      id: 'right',
      label: t('command.tab.moveRight'),
      icon: ArrowRight,
      keys: 'Alt+→',
      isDisabled: at === order.length - 1,
      run: move(1),
    },
    {
      id: 'close',
      label: t('tabs.close'),
      icon: X,
      keys: guid === active ? catalog['tab.close'].keys : null,
      run: () => changeTabs((tabs) => closeTab(tabs, guid)),
    },
    {
      id: 'closeOthers',
      label: t('tabs.closeOthers'),
      isDisabled: isAlone,
      run: () => closeOthers(guid),
    },
  ]
}

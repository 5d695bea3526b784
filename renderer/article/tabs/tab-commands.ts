import type { Guid } from '../../../shared/article/guid.ts'
import { closeTab } from '../../../shared/tabs/close-tab.ts'
import { moveTabBy } from '../../../shared/tabs/move-tab-by.ts'
import { openBeside } from '../../../shared/tabs/open-beside.ts'
import { reopenTab } from '../../../shared/tabs/reopen-tab.ts'
import { showTab } from '../../../shared/tabs/show-tab.ts'
import { stepTab } from '../../../shared/tabs/step-tab.ts'
import type { Tabs } from '../../../shared/tabs/tabs.ts'
import { runOnScreen } from '../../command/screen-commands.ts'
import { changeTabs, goToTabs } from '../../state/navigate.ts'
import { pageStore } from '../../state/page-state.ts'

/** From another screen the first step goes back to the article that was left. */
function step(by: 1 | -1): void {
  const { route } = pageStore.getState()
  goToTabs((tabs) => (route.screen === 'article' ? stepTab(tabs, by) : tabs))
}

function onActive(change: (tabs: Tabs, guid: Guid) => Tabs): void {
  changeTabs((tabs) => (tabs.active === null ? tabs : change(tabs, tabs.active)))
}

function nextBeside(tabs: Tabs, active: Guid): Tabs {
  const next = stepTab({ ...tabs, sides: null }, 1).active
  return next === null || next === active ? tabs : openBeside(tabs, next)
}

function showOtherSide(tabs: Tabs): Tabs {
  const { active, sides } = tabs
  if (sides === null) return tabs
  return showTab(tabs, active === sides.left ? sides.right : sides.left)
}

export function closeOthers(guid: Guid): void {
  changeTabs((tabs) => tabs.order.filter((other) => other !== guid).reduce(closeTab, tabs))
}

export const tabCommands = {
  'tab.close': () => onActive(closeTab),
  'tab.reopen': () => goToTabs(reopenTab),
  'tab.next': () => step(1),
  'tab.previous': () => step(-1),
  'tab.moveLeft': () => onActive((tabs, guid) => moveTabBy(tabs, guid, -1)),
  'tab.moveRight': () => onActive((tabs, guid) => moveTabBy(tabs, guid, 1)),
  'tab.beside': () => {
    if (!runOnScreen('tab.beside')) onActive(nextBeside)
  },
  'tab.otherSide': () => changeTabs(showOtherSide),
  'tab.alone': () => changeTabs((tabs) => ({ ...tabs, sides: null })),
}

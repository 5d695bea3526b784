import type { Guid } from '../../shared/article/guid.ts'
import { openBeside } from '../../shared/tabs/open-beside.ts'
import { openTab } from '../../shared/tabs/open-tab.ts'
import type { Tabs } from '../../shared/tabs/tabs.ts'
import { type Overlay, pageStore } from './page-state.ts'
import type { Route } from './route.ts'

type ChangeTabs = (tabs: Tabs) => Tabs

export function goTo(route: Exclude<Route, { readonly screen: 'article' }>): void {
  pageStore.setState({ route, overlay: null })
}

/** Takes the mark off articles that a crash left and a person has seen by now. */
export function seeRecovered(guids: readonly Guid[]): void {
  pageStore.setState(({ seenRecovered }) => ({
    seenRecovered: new Set([...seenRecovered, ...guids]),
  }))
}

function routeTo({ active }: Tabs): Route {
  return active === null ? { screen: 'articles' } : { screen: 'article', guid: active }
}

/** Puts the active article on the stage. */
export function goToTabs(change: ChangeTabs): void {
  const tabs = change(pageStore.getState().tabs)
  pageStore.setState({ tabs, route: routeTo(tabs), overlay: null })
  if (tabs.active !== null) seeRecovered([tabs.active])
}

/** Changes the tabs; the stage follows them only while it shows an article. */
export function changeTabs(change: ChangeTabs): void {
  const { tabs: before, route } = pageStore.getState()
  const tabs = change(before)
  if (tabs === before) return
  pageStore.setState({ tabs, route: route.screen === 'article' ? routeTo(tabs) : route })
}

export function openArticle(guid: Guid): void {
  goToTabs((tabs) => openTab(tabs, guid))
}

/** Shows an article next to the one that was active last. */
export function openArticleBeside(guid: Guid): void {
  goToTabs((tabs) => openBeside(tabs, guid))
}

export function showOverlay(overlay: Overlay | null): void {
  pageStore.setState({ overlay })
}

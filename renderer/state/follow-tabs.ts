import type { Guid } from '../../shared/article/guid.ts'
import { dropTabs } from '../../shared/tabs/drop-tabs.ts'
import { call, desk } from '../desk.ts'
import { keepNow, keepTabs } from './kept-tabs.ts'
import { changeTabs } from './navigate.ts'
import { type PageState, pageStore } from './page-state.ts'

function folderOf({ status }: PageState): string | null {
  return status?.kind === 'open' ? status.folder : null
}

/** Asks where articles stand; those that are gone lose their tabs. */
async function fetchHeads(guids: readonly Guid[]): Promise<void> {
  const folder = folderOf(pageStore.getState())
  const reply = await call('article.heads', { guids: [...guids] })
  // A tab without its state is no failure to bother people with.
  if (!reply.ok || folderOf(pageStore.getState()) !== folder) return
  const found = new Set(reply.value.map(({ guid }) => guid))
  pageStore.setState(({ tabHeads }) => ({
    tabHeads: new Map([...tabHeads, ...reply.value.map((head) => [head.guid, head] as const)]),
  }))
  const gone = guids.filter((guid) => !found.has(guid))
  if (gone.length > 0) changeTabs((tabs) => dropTabs(tabs, new Set(gone)))
}

/** Keeps the tabs for the next start, and their words in step with the desk. */
export function followTabs(): void {
  const asked = new Set<Guid>()
  window.addEventListener('pagehide', keepNow)

  pageStore.subscribe((now, before) => {
    const folder = folderOf(now)
    if (folder !== folderOf(before)) asked.clear()
    if (now.tabs === before.tabs || folder === null) return
    if (folder === folderOf(before)) keepTabs(folder, now.tabs)
    const fresh = now.tabs.order.filter((guid) => !asked.has(guid))
    for (const guid of fresh) asked.add(guid)
    if (fresh.length > 0) void fetchHeads(fresh)
  })
  desk.on('articles.changed', ({ guids }) => {
    const { order } = pageStore.getState().tabs
    const changed = order.filter((guid) => guids.includes(guid))
    if (changed.length > 0) void fetchHeads(changed)
  })
}

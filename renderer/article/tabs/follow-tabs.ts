import type { Guid } from '../../../shared/article/guid.ts'
import { onNotice } from '../../desk.ts'
import { keepNow, keepTabs } from '../../state/kept-tabs.ts'
import { openFolder } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { keptText } from '../open-texts.ts'
import { fetchHeads } from './tab-heads.ts'

/** Keeps the tabs for the next start, and their words in step with the desk. */
export function followTabs(): void {
  const asked = new Set<Guid>()
  window.addEventListener('pagehide', keepNow)

  pageStore.subscribe((now, before) => {
    const folder = openFolder(now)
    if (folder !== openFolder(before)) asked.clear()
    if (now.tabs === before.tabs || folder === null) return
    if (folder === openFolder(before)) keepTabs(folder, now.tabs)
    const fresh = now.tabs.order.filter((guid) => !asked.has(guid))
    for (const guid of fresh) asked.add(guid)
    if (fresh.length > 0) void fetchHeads(fresh)
  })
  onNotice('articles.changed', ({ guids }) => {
    const { order } = pageStore.getState().tabs
    // A tab shows the text that is in memory, which is told of each change by itself.
    const changed = order.filter((guid) => guids.includes(guid) && keptText(guid) === null)
    if (changed.length > 0) void fetchHeads(changed)
  })
}

import type { Guid } from '../../../shared/article/guid.ts'
import { dropTabs } from '../../../shared/tabs/drop-tabs.ts'
import { call } from '../../desk.ts'
import { changeTabs } from '../../state/navigate.ts'
import { openFolder } from '../../state/open-desk.ts'
import { pageStore } from '../../state/page-state.ts'

/** Asks where articles stand; those that are gone lose their tabs. */
export async function fetchHeads(guids: readonly Guid[]): Promise<void> {
  const folder = openFolder(pageStore.getState())
  const reply = await call('article.heads', { guids: [...guids] })
  // A tab without its state is no failure to bother people with.
  if (!reply.ok || openFolder(pageStore.getState()) !== folder) return
  const found = new Set(reply.value.map(({ guid }) => guid))
  pageStore.setState(({ tabHeads }) => ({
    tabHeads: new Map([...tabHeads, ...reply.value.map((head) => [head.guid, head] as const)]),
  }))
  const gone = guids.filter((guid) => !found.has(guid))
  if (gone.length > 0) changeTabs((tabs) => dropTabs(tabs, new Set(gone)))
}

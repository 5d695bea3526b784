import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { noSteps } from '../../shared/list/list-steps.ts'
import { usualView } from '../../shared/library/usual-view.ts'
import { noTabs } from '../../shared/tabs/tabs.ts'
import { ask } from '../desk.ts'
import { keepDesk, recallDesk } from './kept-desk.ts'
import { recallView } from './kept-view.ts'
import { recallTabs } from './kept-tabs.ts'
import { openFolder } from './open-desk.ts'
import { pageStore, topOfLibrary, wholeDesk } from './page-state.ts'

export async function loadTags(): Promise<void> {
  const answer = await ask('tag.all', {})
  if (answer !== undefined)
    pageStore.setState({ tags: answer.tags, differentTags: answer.different })
}

async function loadLists(): Promise<void> {
  const lists = await ask('list.all', {})
  if (lists !== undefined) pageStore.setState({ lists })
}

async function loadListSteps(): Promise<void> {
  const listSteps = await ask('list.steps', {})
  if (listSteps !== undefined) pageStore.setState({ listSteps })
}

async function loadOverdueLists(): Promise<void> {
  const overdueLists = await ask('list.overdue', {})
  if (overdueLists !== undefined) pageStore.setState({ overdueLists })
}

async function loadOverdue(): Promise<void> {
  const overdue = await ask('article.overdue', {})
  if (overdue !== undefined) pageStore.setState({ overdue })
}

/** Takes in what main says of the desk; another desk starts on a clean page. */
export async function adoptStatus(status: DeskStatus): Promise<void> {
  keepDesk(status)
  const before = pageStore.getState()
  if (openFolder({ status }) === openFolder(before)) {
    if (before.status?.kind !== 'opening' || status.kind !== 'open') pageStore.setState({ status })
    else {
      // Tabs are named by main, and one without a name would say nothing.
      pageStore.setState({ status, tabs: recallTabs(status.folder) })
      await loadAll()
    }
    return
  }
  pageStore.setState(({ articlesRevision, exportWish }) => ({
    status,
    route: { screen: 'articles' },
    overlay: null,
    tabs: status.kind === 'open' ? recallTabs(status.folder) : noTabs,
    tabHeads: new Map(),
    lists: [],
    listSteps: noSteps,
    overdueLists: [],
    tags: [],
    differentTags: [],
    overdue: [],
    acts: [],
    unsaved: [],
    seenRecovered: new Set(),
    narrowing: wholeDesk,
    libraryPlace: topOfLibrary,
    libraryView: status.kind === 'open' ? recallView(status.folder) : usualView,
    backups: null,
    exportRun: { kind: 'none' },
    destinations: [],
    exportWish: { ...exportWish, guids: null },
    articlesRevision: articlesRevision + 1,
  }))
  if (status.kind === 'open') await loadAll()
}

async function loadAll(): Promise<void> {
  await Promise.all([loadTags(), loadLists(), loadListSteps(), loadOverdue(), loadOverdueLists()])
}

/** Shows the frame of the desk of last time; what is asked of main waits until it is open. */
export function beginWithKeptDesk(): void {
  const status = recallDesk()
  if (status === null) return
  pageStore.setState({ status, libraryView: recallView(status.folder) })
}

export async function loadStatus(): Promise<void> {
  const status = await ask('desk.status', {})
  if (status !== undefined) await adoptStatus(status)
}

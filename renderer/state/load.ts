import type { DeskStatus } from '../../shared/desk/desk-status.ts'
import { noSteps } from '../../shared/list/list-steps.ts'
import { usualView } from '../../shared/library/usual-view.ts'
import { noTabs } from '../../shared/tabs/tabs.ts'
import { ask } from '../desk.ts'
import { recallView } from './kept-view.ts'
import { recallTabs } from './kept-tabs.ts'
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

function folderOf(status: DeskStatus | null): string | null {
  return status?.kind === 'open' ? status.folder : null
}

/** Takes in what main says of the desk; another desk starts on a clean page. */
export async function adoptStatus(status: DeskStatus): Promise<void> {
  const isOther = folderOf(status) !== folderOf(pageStore.getState().status)
  if (!isOther) {
    pageStore.setState({ status })
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
  if (status.kind !== 'open') return
  await Promise.all([loadTags(), loadLists(), loadListSteps(), loadOverdue(), loadOverdueLists()])
}

export async function loadStatus(): Promise<void> {
  const status = await ask('desk.status', {})
  if (status !== undefined) await adoptStatus(status)
}

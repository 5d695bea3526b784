/** What the desk chief can do to the lists; mouse, keyboard, menu and dialog all come here. */
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Output } from '../../shared/ipc/desk-api.ts'
import { discard } from '../../shared/list/discard.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { ListName } from '../../shared/list/list.ts'
import type { Move } from '../../shared/list/move-article.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { remove } from '../../shared/list/remove.ts'
import { unpin } from '../../shared/list/unpin.ts'
import { ask } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { guessPlaced, guessViews } from './guess-views.ts'
import { inTurn } from './in-turn.ts'
import { announce, listStore, shownLists, viewNamed } from './list-state.ts'

/** The revision main last told of; asked for when an act is sent, not when it is made. */
function seenOf(name: ListName): number {
  return viewNamed(pageStore.getState().lists, name)?.list.revision ?? 0
}

function headlineOf(head: ArticleHead | null): string {
  return publicHeadline({ head }) || t('frame.untitled')
}

function positionIn(views: readonly ListView[], name: ListName, article: Guid) {
  const rows = viewNamed(views, name)?.draft ?? []
  return {
    position: rows.findIndex((row) => row.entry.article === article) + 1,
    count: rows.length,
  }
}

/** Puts an article in a gap; the focus goes with it. */
export async function placeArticle(head: ArticleHead, move: Move): Promise<void> {
  const { list, gap, from } = move
  const before = shownLists()
  const rows = viewNamed(before, list)?.draft ?? []
  const neighbours = {
    above: rows[gap - 1]?.entry.article ?? null,
    below: rows[gap]?.entry.article ?? null,
  }
  listStore.setState({ wanted: { column: list, row: { article: head.guid } } })
  const reply = await inTurn(guessPlaced(before, head, move), () =>
    ask('list.place', { list, article: head.guid, gap, from, neighbours, seen: seenOf(list) }),
  )
  if (reply === undefined) return
  const headline = headlineOf(head)
  const moved = t('list.moved', { list, headline, ...positionIn(reply.views, list, head.guid) })
  const gone = reply.fellOff.map((head) => t('list.fellOff', { headline: headlineOf(head), list }))
  announce([moved, ...gone].join(' '))
  for (const text of gone) showToast({ text })
}

export async function removeArticle(list: ListName, article: Guid): Promise<void> {
  const before = shownLists()
  const view = viewNamed(before, list)
  if (view === undefined) return
  const row = view.draft.find(({ entry }) => entry.article === article)
  const reply = await inTurn(guessViews(before, [remove(view.list, article)]), () =>
    ask('list.remove', { list, article, seen: seenOf(list) }),
  )
  if (reply === undefined) return
  const key = view.list.kind === 'byTime' ? 'list.hidden' : 'list.removed'
  announce(t(key, { headline: headlineOf(row?.head ?? null), list }))
}

/** Pins an article where it stands, or lets it flow again. */
export async function togglePin(list: ListName, article: Guid): Promise<void> {
  const before = shownLists()
  const view = viewNamed(before, list)
  const at = view?.draft.findIndex(({ entry }) => entry.article === article) ?? -1
  const row = view?.draft[at]
  if (view === undefined || row === undefined || row.head === null) return
  if (!row.isPinned) {
    await placeArticle(row.head, { list, gap: at, from: list })
    return
  }
  const reply = await inTurn(guessViews(before, [unpin(view.list, article)]), () =>
    ask('list.unpin', { list, article, seen: seenOf(list) }),
  )
  if (reply !== undefined) announce(t('list.unpinned', { headline: headlineOf(row.head) }))
}

export async function launchLists(): Promise<void> {
  const reply = await inTurn(null, () =>
    ask('list.launch', { seen: { hot: seenOf('hot'), latest: seenOf('latest') } }),
  )
  if (reply?.act) announce(t('list.launched'))
}

export async function discardDraft(): Promise<void> {
  const views = shownLists()
  const drafted = views.map(({ list }) => list).filter(({ draft }) => draft !== null)
  const reply = await inTurn(guessViews(views, drafted.map(discard)), () => ask('list.discard', {}))
  if (reply?.act) announce(t('list.discarded'))
}

export async function undoListAct(): Promise<void> {
  tellStep(await inTurn(null, () => ask('list.undo', {})), 'undone')
}

export async function redoListAct(): Promise<void> {
  tellStep(await inTurn(null, () => ask('list.redo', {})), 'redone')
}

function tellStep(reply: Output<'list.undo'> | undefined, step: 'undone' | 'redone'): void {
  if (reply === undefined) return
  const { act } = reply
  const text =
    act === null ? t(`list.nothing.${step}`) : t(`list.${step}`, { act: t(act.key, act.values) })
  announce(text)
  showToast({ text })
}

/** What the desk chief can do to the lists; mouse, keyboard, menu and dialog all come here. */
import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Checked, Output } from '../../shared/ipc/desk-api.ts'
import type { ListsMoved } from '../../shared/ipc/list-calls.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import { letFlow } from '../../shared/list/let-flow.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import type { Move } from '../../shared/list/move-article.ts'
import { remove } from '../../shared/list/remove.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { ask } from '../desk.ts'
import { listTitle } from '../state/list-title.ts'
import { pageStore } from '../state/page-state.ts'
import { fellOffWords } from '../story/fell-off-words.ts'
import { headlineShown } from '../story/headline-shown.ts'
import { t } from '../t.ts'
import { showToast } from '../ui/toast-store.ts'
import { guessPlaced, guessViews } from './guess-views.ts'
import { inTurn } from './in-turn.ts'
import { announce, listStore, shownLists, viewNamed } from './list-state.ts'

/** The revision main last told of; asked for when an act is sent, not when it is made. */
function seenOf(name: ListName): number {
  return viewNamed(pageStore.getState().lists, name)?.list.revision ?? 0
}

function positionIn(views: readonly ListView[], name: ListName, article: Guid) {
  const rows = viewNamed(views, name)?.draft ?? []
  return {
    position: rows.findIndex((row) => row.entry.article === article) + 1,
    count: rows.length,
  }
}

/** Puts an article in a gap; the focus goes with it. A copy stays also where it was. */
export async function placeArticle(head: ArticleHead, move: Move, isCopy = false): Promise<void> {
  const { list, gap, from } = move
  const before = shownLists()
  const rows = viewNamed(before, list)?.draft ?? []
  const neighbours = {
    above: rows[gap - 1]?.entry.article ?? null,
    below: rows[gap]?.entry.article ?? null,
  }
  listStore.setState({ wanted: { column: list, row: { article: head.guid } } })
  const guess = guessPlaced(before, head, isCopy ? { ...move, from: null } : move)
  const reply = await inTurn(guess, () =>
    ask('list.place', {
      list,
      article: head.guid,
      gap,
      from,
      isCopy,
      neighbours,
      seen: seenOf(list),
    }),
  )
  if (reply === undefined) return
  const headline = headlineShown({ head })
  const title = listTitle(list)
  const key = isCopy ? 'list.copied' : 'list.moved'
  const moved = t(key, { list: title, headline, ...positionIn(reply.views, list, head.guid) })
  const gone = fellOffWords(reply, list)
  announce([moved, ...gone].join(' '))
  for (const text of gone) showToast({ text })
}

/** What an act on an entry is said with: as its row reads, and where it came to stand; 0 is nowhere. */
export type Said = {
  readonly headline: string
  readonly list: string
  readonly position: number
  readonly count: number
}

type EntryAct = {
  readonly list: ListName
  readonly article: Guid
  /** What the list will be. */
  readonly guess: (view: ListView) => DeskList
  /** Heads that the page needs for its guess and no list shows. */
  readonly more?: readonly ArticleHead[]
  readonly call: (about: Checked<'list.remove'>) => Promise<ListsMoved | undefined>
  readonly say: (said: Said) => string
}

/** Does an act on one article of a list, and says it. */
export async function actOn({ list, article, guess, more, call, say }: EntryAct): Promise<void> {
  const before = shownLists()
  const view = viewNamed(before, list)
  if (view === undefined) return
  const reply = await inTurn(guessViews(before, [guess(view)], more), () =>
    call({ list, article, seen: seenOf(list) }),
  )
  if (reply === undefined) return
  const row = rowIn(reply.views, list, article) ?? rowIn(before, list, article)
  const head = apartIn(before, list, article) ?? apartIn(reply.views, list, article)
  const headline = headlineShown(row ?? { head })
  announce(say({ headline, list: titleOf(view.list), ...positionIn(reply.views, list, article) }))
}

export function rowIn(views: readonly ListView[], list: ListName, article: Guid): Row | undefined {
  return viewNamed(views, list)?.draft.find(({ entry }) => entry.article === article)
}

/** A story that a list keeps out. */
function apartIn(views: readonly ListView[], list: ListName, article: Guid): ArticleHead | null {
  const apart = viewNamed(views, list)?.apart ?? []
  return apart.find(({ head }) => head.guid === article)?.head ?? null
}

export function removeArticle(list: ListName, article: Guid): Promise<void> {
  const isByTime = viewNamed(shownLists(), list)?.list.kind === 'byTime'
  return actOn({
    list,
    article,
    guess: (view) => remove(view.list, article),
    call: (about) => ask('list.remove', about),
    say: (said) => t(isByTime ? 'list.hidden' : 'list.removed', said),
  })
}

/** Lets an article of a list by time stand where its time puts it. */
export function letArticleFlow(list: ListName, article: Guid): Promise<void> {
  return actOn({
    list,
    article,
    guess: (view) => letFlow(view.list, article),
    call: (about) => ask('list.letFlow', about),
    say: (said) => t('list.flows', said),
  })
}

/** Pins an article where it stands, or lets it flow again. */
export async function togglePin(list: ListName, article: Guid): Promise<void> {
  const view = viewNamed(shownLists(), list)
  const at = view?.draft.findIndex(({ entry }) => entry.article === article) ?? -1
  const row = view?.draft[at]
  if (row === undefined || row.head === null) return
  if (row.isPinned) await letArticleFlow(list, article)
  else await placeArticle(row.head, { list, gap: at, from: list })
}

/** Undoes the newest act; `act` means that one, and says so when something newer is in the way. */
export async function undoListAct(act?: number): Promise<void> {
  const meant = act === undefined ? {} : { act }
  tellStep(await inTurn(null, () => ask('list.undo', meant)), 'undone')
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

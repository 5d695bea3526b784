import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { entryOf } from '../../shared/list/entry-of.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { Entry, EntryId } from '../../shared/list/list.ts'
import { moveArticle } from '../../shared/list/move-article.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { rebase } from '../../shared/list/rebase.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { KeptViews } from './kept-views.ts'
import type { Decided } from './list-acts.ts'

/** What a decision about one article looks at. */
export type Desk = {
  readonly store: DeskReader
  readonly views: readonly ListView[]
  /** What a list would show that is not there yet. */
  readonly viewOf: KeptViews['one']
  readonly now: Instant
}

/** Decides what placing an article does; refuses one that may not go public. */
export function placing(
  { store, views, viewOf, now }: Desk,
  wish: Checked<'list.place'>,
  id: EntryId,
): Decided {
  const { article, list: name, from } = wish
  const head = store.head(article)
  if (head === null) throw new DeskError('noArticle', { guid: article })
  const headline = publicHeadline({ head })
  const target = store.list(name)
  const omission = target.kind === 'tray' ? null : omissionOf(head, now)
  if (omission !== null) throw new DeskError('notPublic', { headline, reason: omission.reason })

  const shown = views.find(({ list }) => list.name === name)?.draft ?? []
  const gap = rebase(
    shown.map(({ entry }) => entry.article),
    wish.gap,
    wish.neighbours ?? { above: null, below: null },
  )
  const taken = from === null ? null : entryOf(store.list(from), article)
  const entry: Entry =
    entryOf(target, article) ??
    (taken === null ? newEntry(id, article) : wish.isCopy ? { ...taken, id } : taken)
  const lists = moveArticle(views, entry, { list: name, gap, from: wish.isCopy ? null : from })

  const placed = lists.find((list) => list.name === name)
  const rows = placed === undefined ? shown : viewOf(placed, now).draft
  const position = rows.findIndex((row) => row.entry.article === article) + 1
  const values = { headline, list: titleOf(target), position }
  return { lists, label: { key: wish.isCopy ? 'list.act.copy' : 'list.act.place', values } }
}

import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { entryOf } from '../../shared/list/entry-of.ts'
import type { EntryId } from '../../shared/list/list.ts'
import { overrideRow } from '../../shared/list/override-row.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Decided } from './list-acts.ts'
import type { Desk } from './placing.ts'

/** Decides what other words, picture and links do to one row; refuses links that may not go public. */
export function overriding(
  desk: Desk,
  { list: name, article, ...wish }: Checked<'list.override'>,
  id: EntryId,
): Decided {
  const { store, views } = desk
  const list = store.list(name)
  const values = { headline: publicHeadline({ head: headOf(store, article) }), list: titleOf(list) }
  const headline = worded(wish.headline)
  const known = entryOf(list, article)?.sublinks ?? []
  // What it links to already may have been embargoed since: it is left out where it is shown.
  const added = wish.sublinks.filter((guid) => !known.includes(guid))
  if (list.kind !== 'tray') for (const guid of added) refuseHidden(desk, guid)
  const view = views.find((view) => view.list.name === name)
  const overridden =
    view === undefined
      ? null
      : overrideRow(
          view,
          article,
          {
            headline,
            headlineOf: headline === null ? null : wish.headlineOf,
            kicker: worded(wish.kicker),
            image: wish.image,
            sublinks: [...new Set(wish.sublinks)].filter((guid) => guid !== article),
          },
          () => id,
        )
  if (overridden === null) throw new DeskError('notInList', values)
  return { lists: [overridden], label: { key: 'list.act.override', values } }
}

/** Words that say nothing are none. */
function worded(words: string | null): string | null {
  const trimmed = words?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function headOf(store: DeskReader, guid: Guid): ArticleHead {
  const head = store.head(guid)
  if (head === null) throw new DeskError('noArticle', { guid })
  return head
}

function refuseHidden({ store, now }: Desk, guid: Guid): void {
  const head = headOf(store, guid)
  const omission = omissionOf(head, now)
  if (omission === null) return
  throw new DeskError('notPublic', { headline: publicHeadline({ head }), reason: omission.reason })
}

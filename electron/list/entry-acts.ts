import type { Guid } from '../../shared/article/guid.ts'
import type { Checked } from '../../shared/ipc/desk-api.ts'
import { boost } from '../../shared/list/boost.ts'
import { holdBack } from '../../shared/list/hold-back.ts'
import { letFlow } from '../../shared/list/let-flow.ts'
import type { ListName } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { remove } from '../../shared/list/remove.ts'
import { titleOf } from '../../shared/list/title-of.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { Decided } from './list-acts.ts'

/** What acts on one article of one list decide. */
export function entryActs(store: DeskReader) {
  function valuesOf(article: Guid, list: ListName) {
    return {
      headline: publicHeadline({ head: store.head(article) }),
      list: titleOf(store.list(list)),
    }
  }

  return {
    remove: ({ list, article }: Checked<'list.remove'>): Decided => {
      const before = store.list(list)
      const key = before.kind === 'byTime' ? 'list.act.hide' : 'list.act.remove'
      return { lists: [remove(before, article)], label: { key, values: valuesOf(article, list) } }
    },
    letFlow: ({ list, article }: Checked<'list.letFlow'>): Decided => ({
      lists: [letFlow(store.list(list), article)],
      label: { key: 'list.act.letFlow', values: valuesOf(article, list) },
    }),
    holdBack: ({ list, article, until }: Checked<'list.holdBack'>): Decided => ({
      lists: [holdBack(store.list(list), article, until)],
      label: { key: 'list.act.holdBack', values: valuesOf(article, list) },
    }),
    boost: ({ list, article, minutes }: Checked<'list.boost'>): Decided => ({
      lists: [boost(store.list(list), article, minutes)],
      label: { key: 'list.act.boost', values: valuesOf(article, list) },
    }),
  }
}

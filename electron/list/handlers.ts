import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { CallName, Checked, Output } from '../../shared/ipc/desk-api.ts'
import { discard } from '../../shared/list/discard.ts'
import { launchList } from '../../shared/list/launch-list.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import { type EntryId, type ListName, listNameSchema } from '../../shared/list/list.ts'
import { publicHeadline } from '../../shared/list/public-headline.ts'
import { remove } from '../../shared/list/remove.ts'
import { unpin } from '../../shared/list/unpin.ts'
import type { Clock } from '../clock.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { listActs, type Outcome } from './list-acts.ts'
import { listViews } from './list-views.ts'
import { placing } from './placing.ts'

type Parts = {
  readonly store: DeskStore
  readonly clock: Clock
  readonly newId: () => string
}

type ListCall = Extract<CallName, `list.${string}`>
type ListHandlers = {
  readonly [N in ListCall]: (input: Checked<N>) => Promise<Output<N>>
}

/** What the page may do to the lists; each call answers with the lists as they then are. */
export function listHandlers({ store, clock, newId }: Parts): ListHandlers {
  const acts = listActs(store, clock)
  const headlineOf = (guid: ArticleHead['guid']) => publicHeadline({ head: store.head(guid) })
  const drafted = () => listNameSchema.options.map(store.list).filter(({ draft }) => draft !== null)

  return {
    'list.all': async () => listViews(store, clock()),
    'list.place': async (wish) => {
      const id = newId() as EntryId
      const outcome = await acts.carryOut((views, now) => placing({ store, views, now }, wish, id))
      return { ...answer(outcome), fellOff: fellOff(outcome, wish.list) }
    },
    'list.remove': async ({ list, article }) =>
      answer(
        await acts.carryOut(() => {
          const before = store.list(list)
          const isByTime = before.kind === 'byTime'
          return {
            lists: [remove(before, article)],
            label: {
              key: isByTime ? 'list.act.hide' : 'list.act.remove',
              values: { headline: headlineOf(article), list },
            },
          }
        }),
      ),
    'list.unpin': async ({ list, article }) =>
      answer(
        await acts.carryOut(() => ({
          lists: [unpin(store.list(list), article)],
          label: { key: 'list.act.unpin', values: { headline: headlineOf(article), list } },
        })),
      ),
    'list.launch': async ({ seen }) =>
      answer(
        await acts.carryOut((_views, now) => {
          refuseUnseen(store, seen)
          return {
            lists: drafted().map((list) => launchList(list, now)),
            label: { key: 'list.act.launch', values: {} },
          }
        }),
      ),
    'list.discard': async () =>
      answer(
        await acts.carryOut(() => ({
          lists: drafted().map(discard),
          label: { key: 'list.act.discard', values: {} },
        })),
      ),
    'list.undo': async () => answer(await acts.undo()),
    'list.redo': async () => answer(await acts.redo()),
    'list.history': async () => store.launches(),
  }
}

function answer({ after, act }: Outcome): Output<'list.undo'> {
  return { views: after, fellOff: [], act: act?.label ?? null }
}

// Nobody launches what they have not looked at.
function refuseUnseen(store: DeskStore, seen: Readonly<Record<ListName, number>>): void {
  const isSeen = listNameSchema.options.every((name) => store.list(name).revision === seen[name])
  if (!isSeen) throw new DeskError('listsChanged')
}

function fellOff({ before, after }: Outcome, name: ListName): readonly ArticleHead[] {
  const rowsOf = (views: readonly ListView[]) =>
    views.find(({ list }) => list.name === name)?.draft ?? []
  const left = new Set(rowsOf(after).map(({ entry }) => entry.article))
  return rowsOf(before).flatMap(({ entry, head }) =>
    head === null || left.has(entry.article) ? [] : [head],
  )
}

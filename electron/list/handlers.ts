import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { CallName, Checked, Output } from '../../shared/ipc/desk-api.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { EntryId, ListName } from '../../shared/list/list.ts'
import type { OverdueList } from '../../shared/list/overdue-list.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { entryActs } from './entry-acts.ts'
import type { KeptViews } from './kept-views.ts'
import { launchHistory } from './launch-history.ts'
import { launchActs } from './launch-acts.ts'
import { launchPlan } from './launch-plan.ts'
import type { Decided, ListActs, Outcome } from './list-acts.ts'
import { overriding } from './overriding.ts'
import { pastLists } from './past-lists.ts'
import { placing } from './placing.ts'
import { restoring } from './restoring.ts'
import { settingActs } from './setting-acts.ts'

type Parts = {
  readonly store: DeskStore
  readonly views: KeptViews
  readonly acts: ListActs
  readonly clock: Clock
  /** Who works at this computer. */
  readonly by: () => string
  readonly newId: () => string
  /** Lists that were not launched at the time they were set for. */
  readonly overdue: () => readonly OverdueList[]
}

type ListCall = Extract<CallName, `list.${string}`>
type ListHandlers = {
  readonly [N in ListCall]: (input: Checked<N>) => Promise<Output<N>>
}

/** What the page may do to the lists; each act answers with the lists as they then are. */
export function listHandlers(parts: Parts): ListHandlers {
  const { store, views, acts, clock, by, newId, overdue } = parts
  const viewOf = views.one
  const history = launchHistory(store)
  const decide = {
    ...entryActs(store),
    ...settingActs(store),
    ...launchActs(store, by),
  }

  /** A call whose act is a decision on its input alone. */
  function act<I>(decision: (input: I, now: Instant) => Decided) {
    return async (input: I) => answer(await acts.carryOut((_views, now) => decision(input, now)))
  }

  return {
    'list.all': async () => views.all(clock()),
    'list.place': async (wish) => {
      const id = newId() as EntryId
      const outcome = await acts.carryOut((views, now) =>
        placing({ store, views, viewOf, now }, wish, id),
      )
      return { ...answer(outcome), fellOff: fellOff(outcome, wish.list) }
    },
    'list.remove': act(decide.remove),
    'list.letFlow': act(decide.letFlow),
    'list.holdBack': act(decide.holdBack),
    'list.boost': act(decide.boost),
    'list.override': async (wish) => {
      const id = newId() as EntryId
      return answer(
        await acts.carryOut((views, now) => overriding({ store, views, viewOf, now }, wish, id)),
      )
    },
    'list.create': act(decide.create),
    'list.change': act(decide.change),
    'list.close': act(decide.close),
    'list.open': act(decide.open),
    'list.plan': async ({ lists }) => launchPlan(store, lists, clock()),
    'list.launch': act(decide.launch),
    'list.discard': act(decide.discard),
    'list.schedule': act(decide.schedule),
    'list.undo': async ({ act }) => answer(await acts.undo(act)),
    'list.redo': async () => answer(await acts.redo()),
    'list.steps': async () => acts.steps(),
    'list.overdue': async () => overdue(),
    'list.history': () => history.read(),
    'list.past': async (moment) => pastLists(store, await history.at(moment), moment),
    'list.restore': async (wish) => {
      const standing = await history.at(wish)
      return answer(await acts.carryOut(() => restoring(store, standing, wish.lists, newId)))
    },
  }
}

function answer({ after, act }: Outcome): Output<'list.undo'> {
  const actNumber = act?.number ?? null
  return { views: after, fellOff: [], act: act?.label ?? null, actNumber }
}

function fellOff({ before, after }: Outcome, name: ListName): readonly ArticleHead[] {
  const rowsOf = (views: readonly ListView[]) =>
    views.find(({ list }) => list.name === name)?.draft ?? []
  const left = new Set(rowsOf(after).map(({ entry }) => entry.article))
  return rowsOf(before).flatMap(({ entry, head }) =>
    head === null || left.has(entry.article) ? [] : [head],
  )
}

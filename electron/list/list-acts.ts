import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { ActLabel } from '../../shared/list/act-label.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { Clock } from '../clock.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { actHistory, type ListAct } from './act-history.ts'
import { inTurn } from './in-turn.ts'
import { launchRecord } from './launch-record.ts'
import { listViews } from './list-views.ts'
import { restoredLists } from './restored-lists.ts'

/** What an act decides on: the lists it changes, and its name. */
export type Decided = { readonly lists: readonly DeskList[]; readonly label: ActLabel }
type Decide = (views: readonly ListView[], now: Instant) => Decided

type Next = { readonly lists: readonly DeskList[]; readonly act: ListAct | null }

export type Outcome = {
  readonly before: readonly ListView[]
  readonly after: readonly ListView[]
  /** Null when nothing was to be done. */
  readonly act: ListAct | null
}

function isOther({ live, draft }: DeskList, before: DeskList): boolean {
  return !isSameJson({ live, draft }, { live: before.live, draft: before.draft })
}

/** Carries acts out on the lists one at a time, each as one durable step that can be undone. */
export function listActs(store: DeskStore, clock: Clock) {
  const history = actHistory()
  const alone = inTurn()

  function commit(find: (before: readonly ListView[], now: Instant) => Next): Promise<Outcome> {
    return store
      .change(() => {
        const now = clock()
        const before = listViews(store, now)
        const { lists, act } = find(before, now)
        const result = { before, act }
        if (lists.length === 0) return { change: null, result }
        const launched = lists.filter(({ name, live }) => !isSameJson(live, store.list(name).live))
        if (launched.length === 0) return { change: { lists }, result }
        return { change: { lists, launch: launchRecord(store, launched, now) }, result }
      })
      .then((result) => ({ ...result, after: listViews(store, clock()) }))
  }

  async function carryOut(decide: Decide): Promise<Outcome> {
    const outcome = await commit((views, now) => {
      const decided = decide(views, now)
      const lists = decided.lists.filter((list) => isOther(list, store.list(list.name)))
      if (lists.length === 0) return { lists, act: null }
      return {
        lists,
        act: {
          label: decided.label,
          before: lists.map(({ name }) => store.list(name)),
          after: lists,
        },
      }
    })
    if (outcome.act !== null) history.note(outcome.act)
    return outcome
  }

  async function goThrough(act: ListAct | null, side: 'before' | 'after'): Promise<Outcome> {
    return commit((_views, now) => ({
      lists: act === null ? [] : restoredLists(store, act, side, now),
      act,
    }))
  }

  return {
    carryOut: (decide: Decide) => alone(() => carryOut(decide)),
    undo: () =>
      alone(async () => {
        const outcome = await goThrough(history.lastDone(), 'before')
        if (outcome.act !== null) history.noteUndone(outcome.act)
        return outcome
      }),
    redo: () =>
      alone(async () => {
        const outcome = await goThrough(history.lastUndone(), 'after')
        if (outcome.act !== null) history.noteRedone(outcome.act)
        return outcome
      }),
  }
}

import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { ActLabel } from '../../shared/list/act-label.ts'
import { actWords } from '../../shared/list/act-words.ts'
import { isOtherForReaders } from '../../shared/list/is-other-for-readers.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList, Done } from '../../shared/list/list.ts'
import type { LaunchCause } from '../../shared/list/launch.ts'
import type { ListSteps } from '../../shared/list/list-steps.ts'
import type { Clock } from '../clock.ts'
import { inTurn } from '../in-turn.ts'
import { DeskError } from '../store/desk-error.ts'
import type { DeskStore } from '../store/desk-store.ts'
import { actHistory, type ListAct } from './act-history.ts'
import type { KeptViews } from './kept-views.ts'
import { launchRecord } from './launch-record.ts'
import { restoredLists } from './restored-lists.ts'

/** What an act decides on: the lists it changes, and its name. */
export type Decided = {
  readonly lists: readonly DeskList[]
  readonly label: ActLabel
  /** Why readers see other lists, when they do: a launch, unless it says otherwise. */
  readonly cause?: LaunchCause
  /** Who did it, when that is not who works at this computer. */
  readonly by?: string
}
type Decide = (views: readonly ListView[], now: Instant) => Decided

type Next = {
  readonly lists: readonly DeskList[]
  readonly act: ListAct | null
  readonly cause: LaunchCause
  readonly by: string
}

export type Outcome = {
  readonly before: readonly ListView[]
  readonly after: readonly ListView[]
  /** Null when nothing was to be done. */
  readonly act: ListAct | null
}

function isOther(list: DeskList, before: DeskList): boolean {
  const { revision: _, ...rest } = list
  const { revision: _before, ...restBefore } = before
  return !isSameJson(rest, restBefore)
}

type Parts = {
  readonly store: DeskStore
  readonly views: KeptViews
  readonly clock: Clock
  /** Who works at this computer. */
  readonly by: () => string
  /** Told what can be undone and done again, whenever that has changed. */
  readonly stepped?: (steps: ListSteps) => void
}

/** Carries acts out on the lists one at a time, each as one durable step that can be undone. */
export function listActs({ store, views, clock, by, stepped = () => undefined }: Parts) {
  const history = actHistory()
  const alone = inTurn()
  let lastNumber = 0

  function commit(find: (before: readonly ListView[], now: Instant) => Next): Promise<Outcome> {
    return store
      .change(() => {
        const now = clock()
        const before = views.all(now)
        const { lists, act, ...why } = find(before, now)
        const result = { before, act }
        if (lists.length === 0) return { change: null, result }
        const launched = lists.filter((list) => {
          const known = before.find((view) => view.list.name === list.name)?.list ?? null
          return isOtherForReaders(known, list)
        })
        if (launched.length === 0) return { change: { lists }, result }
        const launch = launchRecord(store, launched, { at: now, ...why }, views.one)
        return { change: { lists, launch }, result }
      })
      .then((result) => ({ ...result, after: views.all(clock()) }))
  }

  /** Does it, notes what was done by `note`, and tells what can be undone since. */
  async function step(
    find: (before: readonly ListView[], now: Instant) => Next,
    note: (act: ListAct) => void,
  ): Promise<Outcome> {
    const outcome = await commit(find)
    if (outcome.act !== null) {
      note(outcome.act)
      stepped(steps())
    }
    return outcome
  }

  function carryOut(decide: Decide): Promise<Outcome> {
    return step(
      (views, now) => {
        const decided = decide(views, now)
        const known = new Map(views.map(({ list }) => [list.name, list]))
        const why = { cause: decided.cause ?? 'launch', by: decided.by ?? by() } as const
        const lists = decided.lists
          .filter((list) => {
            const before = known.get(list.name)
            return before === undefined || isOther(list, before)
          })
          .map((list) => signed(list, known.get(list.name), { at: now, by: why.by }))
        if (lists.length === 0) return { lists, act: null, ...why }
        lastNumber += 1
        const before = lists.map((list) => known.get(list.name) ?? closed(list))
        const act = { number: lastNumber, label: decided.label, before, after: lists }
        return { lists, act, ...why }
      },
      (act) => history.note(act),
    )
  }

  function goThrough(act: ListAct | null, side: 'before' | 'after'): Promise<Outcome> {
    const isUndo = side === 'before'
    return step(
      (_views, now) => ({
        lists: act === null ? [] : restoredLists(store, act, side, now),
        act,
        cause: isUndo ? 'undo' : 'redo',
        by: by(),
      }),
      (act) => (isUndo ? history.noteUndone(act) : history.noteRedone(act)),
    )
  }

  function steps(): ListSteps {
    return { undo: history.lastDone()?.label ?? null, redo: history.lastUndone()?.label ?? null }
  }

  return {
    steps,
    carryOut: (decide: Decide) => alone(() => carryOut(decide)),
    /** Takes the last act back; with the number of one, that one alone. */
    undo: (number?: number) =>
      alone(async () => {
        const last = history.lastDone()
        if (number !== undefined && last?.number !== number) refuseOther(last, number)
        return goThrough(last, 'before')
      }),
    redo: () => alone(() => goThrough(history.lastUndone(), 'after')),
  }
}

export type ListActs = ReturnType<typeof listActs>

// Undoing goes from the newest act on, so an older one is not taken back over it.
function refuseOther(last: ListAct | null, meant: number): never {
  if (last === null || last.number < meant) throw new DeskError('actUndone')
  throw new DeskError('newerAct', { act: actWords(last.label) })
}

/** Says who changed a draft, and when. */
function signed(list: DeskList, before: DeskList | undefined, done: Done): DeskList {
  if (list.draft === null || isSameJson(list.draft, before?.draft ?? null)) return list
  return { ...list, drafted: done }
}

/** What undoing the making of a list leaves: the list is closed, so that nothing in it is lost. */
function closed(list: DeskList): DeskList {
  return { ...list, isClosed: true }
}

import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import type { ListView } from '../../shared/list/list-view.ts'
import type { DeskList, ListName } from '../../shared/list/list.ts'
import { ruleOf } from '../../shared/list/rule-of.ts'
import type { Changed, DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'
import { isTimed } from './list-supply.ts'
import { type SeenView, seenView } from './list-views.ts'

/** What lists show, the tray and closed ones among them. */
export type KeptViews = {
  readonly all: (now: Instant) => readonly ListView[]
  /** A list as it is, or as it is to be in a moment. */
  readonly one: (list: DeskList, now: Instant) => ListView
}

type Kept = SeenView & { readonly from: Instant }

/**
 * Works out what a list shows only when something of it has changed: the list, an article that was
 * looked at, one that may come in, or the time. So an act costs what the lists cost that it touches.
 */
export function keptViews(store: DeskStore): KeptViews {
  const known = new Map<ListName, Kept>()

  function viewOf(list: DeskList, now: Instant): ListView {
    const kept = known.get(list.name)
    if (kept !== undefined && kept.view.list === list && isStill(kept, now)) return kept.view
    const made = { ...seenView(store, list, now), from: now }
    known.set(list.name, made)
    return made.view
  }

  function forget(changed: Changed): void {
    const { desk, tags, tagBook, gone = [], retagged = [] } = changed
    if (desk !== undefined || tags !== undefined || tagBook !== undefined) known.clear()
    const written = [...writtenIn(changed), ...retagged]
    // A story that readers have, or had, may come in wherever stories flow.
    const mayFlow = written.some((guid) => (store.head(guid)?.released ?? null) !== null)
    for (const [name, { view, seen }] of known) {
      const isMet = (guid: Guid): boolean => seen.has(guid)
      const isOther = written.some(isMet) || gone.some(isMet)
      if (isOther || (mayFlow && view.list.kind === 'byTime')) known.delete(name)
    }
  }

  store.onChange(forget)
  return { all: (now) => store.lists().map((list) => viewOf(list, now)), one: viewOf }
}

function isStill({ view, from, until }: Kept, now: Instant): boolean {
  if (now === from) return true
  // A clock that was set back brings times back that had passed.
  if (now < from || (until !== null && until <= now)) return false
  return !isTimed(ruleOf(view.list.rule) ?? [])
}

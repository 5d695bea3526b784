import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import type { Instant } from '../../shared/instant/instant.ts'
import { isSameJson } from '../../shared/is-same-json.ts'
import type { ListView, Row } from '../../shared/list/list-view.ts'
import type { Arrangement, DeskList, ListName } from '../../shared/list/list.ts'
import { ruleOf } from '../../shared/list/rule-of.ts'
import type { Changed, DeskStore } from '../store/desk-store.ts'
import { writtenIn } from '../store/written-in.ts'
import { isTimed } from './list-supply.ts'
import { type Filled, filled, viewOf } from './list-views.ts'

/** What lists show, the tray and closed ones among them. */
export type KeptViews = {
  readonly all: (now: Instant) => readonly ListView[]
  /** A list as it is, or as it is to be in a moment. */
  readonly one: (list: DeskList, now: Instant) => ListView
}

type Kept = {
  readonly view: ListView
  readonly live: Filled
  readonly draft: Filled
  readonly from: Instant
  /** Something of it has changed since; perhaps nothing that it shows. */
  readonly isOld: boolean
}

/**
 * Works out what a list shows only when something of it has changed: one of its arrangements, an
 * article that was looked at, one that may come in, or the time. So an act costs what the lists cost
 * that it touches, and a draft that is launched costs nothing more.
 */
export function keptViews(store: DeskStore): KeptViews {
  const known = new Map<ListName, Kept>()

  function one(list: DeskList, now: Instant): ListView {
    const before = known.get(list.name)
    const kept = before !== undefined && !before.isOld && isStill(before, now) ? before : null
    if (kept !== null && kept.view.list === list) return kept.view
    const filledAlready = kept === null ? null : filledIn(kept, list)
    const fillOf = (arrangement: Arrangement): Filled =>
      filledAlready?.(arrangement) ?? filled(store, list, arrangement, now)
    const live = fillOf(list.live)
    const draft = list.draft === null ? live : fillOf(list.draft)
    const made = viewOf(list, live, draft)
    const view = before !== undefined && showsTheSame(before.view, made) ? before.view : made
    known.set(list.name, { view, live, draft, from: now, isOld: false })
    return view
  }

  function forget(changed: Changed): void {
    const { desk, tags, tagBook, gone = [], retagged = [] } = changed
    const areAllOld = desk !== undefined || tags !== undefined || tagBook !== undefined
    const written = [...writtenIn(changed), ...retagged]
    // A story that readers have, or had, may come in wherever stories flow.
    const mayFlow = written.some((guid) => (store.head(guid)?.released ?? null) !== null)
    for (const [name, kept] of known) {
      const { view, live, draft } = kept
      const isMet = (guid: Guid): boolean => live.seen.has(guid) || draft.seen.has(guid)
      const isOther = written.some(isMet) || gone.some(isMet)
      if (areAllOld || isOther || (mayFlow && view.list.kind === 'byTime'))
        known.set(name, { ...kept, isOld: true })
    }
  }

  store.onChange(forget)
  return { all: (now) => store.lists().map((list) => one(list, now)), one }
}

/** Whether it is as before for all who look: when a story was last typed in stands in no list. */
function showsTheSame(before: ListView, now: ListView): boolean {
  return before.list === now.list && isSameJson(lookOf(before), lookOf(now))
}

function lookOf({ live, draft, apart }: ListView) {
  const headShown = (head: ArticleHead) => ({ ...head, changedAt: null })
  const rowShown = ({ head, links, ...row }: Row) => ({
    ...row,
    head: head && headShown(head),
    links: links.map(headShown),
  })
  return {
    live: live.map(rowShown),
    draft: draft.map(rowShown),
    apart: apart.map(({ head, why }) => ({ head: headShown(head), why })),
  }
}

/** What the list's arrangements were filled with, while it is filled in the same way. */
function filledIn({ view, live, draft }: Kept, list: DeskList) {
  const was = view.list
  const isFilledSo =
    was.kind === list.kind && was.capacity === list.capacity && was.rule === list.rule
  return (arrangement: Arrangement): Filled | null => {
    if (!isFilledSo) return null
    if (arrangement === was.draft) return draft
    return arrangement === was.live ? live : null
  }
}

function isStill({ view, live, draft, from }: Kept, now: Instant): boolean {
  if (now === from) return true
  // A clock that was set back brings times back that had passed.
  if (now < from) return false
  const isOver = ({ until }: Filled): boolean => until !== null && until <= now
  return !isOver(live) && !isOver(draft) && !isTimed(ruleOf(view.list.rule) ?? [])
}

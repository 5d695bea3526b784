/** The calls about lists. */
import { z } from 'zod'

import type { ArticleHead } from '../article/article-head.ts'
import { leadImageSchema } from '../article/content.ts'
import { guidSchema } from '../article/guid.ts'
import { instantSchema } from '../instant/instant.ts'
import type { ActLabel } from '../list/act-label.ts'
import type { LaunchLine } from '../list/launch-line.ts'
import type { LaunchPlan } from '../list/launch-plan.ts'
import type { ListSteps } from '../list/list-steps.ts'
import type { ListView } from '../list/list-view.ts'
import { listNameSchema, listSettingsSchema } from '../list/list.ts'
import type { OverdueList } from '../list/overdue-list.ts'
import type { PastList } from '../list/past-list.ts'
import { call, given } from './call.ts'

const nothing = z.strictObject({})
const count = z.int().nonnegative()

export type ListsMoved = {
  readonly views: readonly ListView[]
  /** What a full list had to let go of. */
  readonly fellOff: readonly ArticleHead[]
  /** What was done, undone or done again; null when there was nothing to do. */
  readonly act: ActLabel | null
  /** Names that act for `list.undo`. */
  readonly actNumber: number | null
}
const moved = given<ListsMoved>()

/** `seen` is the list's revision that the page decided on. */
const listed = z.strictObject({ list: listNameSchema, article: guidSchema, seen: count })
/** Which lists, each with the revision that the page decided on. */
const seenLists = z.strictObject({ seen: z.record(listNameSchema, count) })
/** `turn` tells launches of one second apart; null is after all of them. */
const moment = z.strictObject({ at: instantSchema, turn: count.nullable() })
const minute = 1
const week = 7 * 24 * 60

export const listCalls = {
  'list.all': call(nothing, given<readonly ListView[]>()),
  'list.place': call(
    listed.extend({
      /** Position among the rows shown; 0 is above the first. */
      gap: count,
      /** The list that the gesture takes or copies it out of; its entry comes with its own words. */
      from: listNameSchema.nullable(),
      /** Leaves it also where it was. */
      isCopy: z.boolean(),
      /** The articles above and below the gap; they find it again when the list has changed since. */
      neighbours: z
        .strictObject({ above: guidSchema.nullable(), below: guidSchema.nullable() })
        .optional(),
    }),
    moved,
  ),
  'list.remove': call(listed, moved),
  /** Neither pinned, hidden, held back nor boosted any more. */
  'list.letFlow': call(listed, moved),
  'list.holdBack': call(listed.extend({ until: instantSchema.nullable() }), moved),
  'list.boost': call(listed.extend({ minutes: z.int().min(minute).max(week) }), moved),
  /** Null shows what the article has. A row of a list by time that only flows is pinned with it. */
  'list.override': call(
    listed.extend({
      headline: z.string().max(1000).nullable(),
      /** The headline of the article that this one was written for; another one has outgrown it. */
      headlineOf: z.string().max(1000).nullable(),
      kicker: z.string().max(200).nullable(),
      image: leadImageSchema.nullable(),
      sublinks: z.array(guidSchema).max(8),
    }),
    moved,
  ),
  'list.create': call(
    z.strictObject({ kind: z.enum(['byHand', 'byTime']), settings: listSettingsSchema }),
    moved,
  ),
  'list.change': call(
    z.strictObject({ list: listNameSchema, settings: listSettingsSchema }),
    moved,
  ),
  /** A closed list goes from every page and export at once; opened again it is as it was. */
  'list.close': call(z.strictObject({ list: listNameSchema }), moved),
  'list.open': call(z.strictObject({ list: listNameSchema }), moved),
  /** What launching these lists would change, and what keeps them from it; changes nothing. */
  'list.plan': call(
    z.strictObject({ lists: z.array(listNameSchema).max(100) }),
    given<LaunchPlan>(),
  ),
  'list.launch': call(seenLists, moved),
  'list.discard': call(seenLists, moved),
  /** Launches the draft as it will be at that time, while a desk is open then; null takes that back. */
  'list.schedule': call(seenLists.extend({ at: instantSchema.nullable() }), moved),
  /**
   * Takes back the last act. With the number of one it takes back that one alone: refused as
   * `newerAct` when another was done since, and as `actUndone` when it was taken back already.
   */
  'list.undo': call(z.strictObject({ act: count.optional() }), moved),
  'list.redo': call(nothing, moved),
  /** What Undo and Redo would go through now. */
  'list.steps': call(nothing, given<ListSteps>()),
  /** Lists that were set for a time and not launched then. */
  'list.overdue': call(nothing, given<readonly OverdueList[]>()),
  /** Every change of what readers see, the first one first. */
  'list.history': call(nothing, given<readonly LaunchLine[]>()),
  /** The homepage as readers had it at a moment. */
  'list.past': call(moment, given<readonly PastList[]>()),
  /** Makes the draft of the lists what they were at a moment. */
  'list.restore': call(moment.extend({ lists: z.array(listNameSchema).max(100) }), moved),
}

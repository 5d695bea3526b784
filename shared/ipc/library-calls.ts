/** What the page may ask main of the library as a whole: a part of the contract. */
import { z } from 'zod'

import { guidSchema, type Guid } from '../article/guid.ts'
import type { State } from '../article/state.ts'
import { libraryOrderSchema } from '../library/library-order.ts'
import { type LeftOut, type ManyChanged, manyChangeSchema } from '../library/many-change.ts'
import { type CountedSearch, savedSearchesSchema } from '../library/saved-search.ts'
import type { BinLine } from '../library/binned.ts'
import { mostAtOnce } from '../library/most-at-once.ts'
import { call, given } from './call.ts'

type Binning = { readonly changed: number; readonly left: readonly LeftOut[] }

const nothing = z.strictObject({})
const count = z.int().nonnegative()
const query = z.string().max(1000)
const many = z.array(guidSchema).min(1).max(mostAtOnce)

export const libraryCalls = {
  /** How many articles a query finds, and how many of those are in each state. */
  'article.tally': call(
    z.strictObject({ query }),
    given<{ total: number; states: Readonly<Record<string, number>> }>(),
  ),
  /** The guids alone of what a query finds, for a selection, however many there are. */
  'article.span': call(
    z.strictObject({ query, order: libraryOrderSchema, from: count, count }),
    given<{ guids: readonly Guid[]; states: readonly State[] }>(),
  ),
  /** What the bin keeps, the last deleted first. */
  'bin.all': call(nothing, given<readonly BinLine[]>()),
  /** Deletes spiked stories for good: they go to the bin. */
  'bin.add': call(z.strictObject({ guids: many }), given<Binning>()),
  /** Brings stories back from the bin, spiked as they were. */
  'bin.restore': call(z.strictObject({ guids: many }), given<Binning>()),
  /** The searches that the desk keeps; `searches.changed` tells whenever they or their counts change. */
  'search.all': call(nothing, given<readonly CountedSearch[]>()),
  /** Keeps these, in this order. */
  'search.keep': call(z.strictObject({ searches: savedSearchesSchema }), z.null()),
  /** Changes many articles in one step; `articles.changing` tells how far it is. One runs at a time. */
  'article.changeMany': call(
    z.strictObject({ guids: many, change: manyChangeSchema }),
    given<ManyChanged>(),
  ),
  'article.cancelMany': call(nothing, z.null()),
  /** Takes one such change back; null when it has been taken back already. */
  'article.takeBackMany': call(
    z.strictObject({ act: count }),
    given<{ changed: number; left: readonly LeftOut[] } | null>(),
  ),
}
